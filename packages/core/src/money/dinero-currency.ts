import type { DineroCurrency } from 'dinero.js/bigint';
import { minorUnits } from './minor-units.js';
import type { CurrencyCode } from './money.types.js';

/**
 * A currency as dinero.js takes it, with the decimals of our list: its own counts MGA and MRU in fifths.
 *
 * @throws `money.unknown_currency`, `money.without_minor_unit`.
 * @example
 * dineroCurrency('MXN'); // => { code: 'MXN', base: 10n, exponent: 2n }
 */
export function dineroCurrency(currency: CurrencyCode): DineroCurrency<bigint> {
  return { code: currency, base: 10n, exponent: BigInt(minorUnits(currency)) };
}
