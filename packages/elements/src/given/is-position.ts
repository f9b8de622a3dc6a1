import type { Position } from '@cartera/core';
import { COMPONENTS, isLocalDate } from '@cartera/core/values';
import { isCurrency } from './is-currency.js';
import { isFields } from './is-fields.js';
import { isListOf } from './is-list-of.js';
import { isMoney } from './is-money.js';
import { isText } from './is-text.js';
import { isWhole } from './is-whole.js';

/** Whether something has all of a position that is shown. A page may set anything; an element never throws. */
export function isPosition(value: unknown): value is Position {
  if (!isFields(value) || !isText(value['stream']) || !isLocalDate(value['asOf'])) return false;
  return isListOf(value['instalments'], isInstalment) && isListOf(value['unapplied'], isUnapplied);
}

function isInstalment(value: unknown): boolean {
  if (!isFields(value) || !isText(value['itemId']) || !isWhole(value['number']) || !isLocalDate(value['dueOn'])) return false;
  const { open } = value;
  return isFields(open) && isCurrency(open['currency']) && COMPONENTS.every((component) => isWhole(open[component]));
}

function isUnapplied(value: unknown): boolean {
  return isFields(value) && isMoney(value['amount']);
}
