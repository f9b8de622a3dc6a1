import { fault } from '../assert/index.js';
import type { CurrencyCode } from './money.types.js';

/**
 * Lets an amount through that counts whole minor units and is held exactly: |n| ≤ 2^53−1. −0 becomes 0.
 *
 * @throws `money.out_of_range`: a fraction, no number, or too large.
 * @example
 * checkedAmount(123456); // => 123456
 */
export function checkedAmount(n: number): number {
  if (!Number.isSafeInteger(n)) throw fault('money.out_of_range');
  return n === 0 ? 0 : n;
}

/**
 * Lets a currency through that is written as ISO 4217 writes it: three capital letters. Whether the list knows it, `minorUnits` says:
 * so adding does not carry the list.
 *
 * @throws `money.not_a_currency`.
 * @example
 * checkedCurrency('MXN'); // => 'MXN'
 */
export function checkedCurrency(currency: CurrencyCode): CurrencyCode {
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) throw fault('money.not_a_currency');
  return currency;
}
