import type { Money } from '@cartera/core';
import { isCurrency } from './is-currency.js';
import { isFields } from './is-fields.js';
import { isWhole } from './is-whole.js';

/** Whether something is a whole amount of a known currency. */
export function isMoney(value: unknown): value is Money {
  return isFields(value) && isWhole(value['amount']) && isCurrency(value['currency']);
}
