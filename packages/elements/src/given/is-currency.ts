import type { CurrencyCode } from '@cartera/core';
import { minorUnits } from '@cartera/core/values';
import { isText } from './is-text.js';

/** Whether something is the code of a currency that can be written. */
export function isCurrency(value: unknown): value is CurrencyCode {
  try {
    return isText(value) && minorUnits(value) >= 0;
  } catch {
    return false;
  }
}
