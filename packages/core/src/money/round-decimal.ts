import { fault } from '../assert/index.js';
import { decimalText, parseDecimal } from './decimal.js';
import type { Decimal, Rounding } from './money.types.js';
import { roundQuotient } from './round-quotient.js';

/** As many as a figure of business can ask for; more is a mistake. */
const DECIMALS_MAX = 100;

/**
 * A decimal with exactly `decimals` digits after the point, rounded once, by magnitude. No point when 0, never '-0'.
 *
 * @throws `money.not_a_decimal`; `money.decimals_out_of_range`: not a whole number from 0 through 100; `money.unknown_rounding`.
 * @example
 * roundDecimal('21.695', 2, 'half-up'); // => '21.70'
 */
export function roundDecimal(value: Decimal, decimals: number, rounding: Rounding): Decimal {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > DECIMALS_MAX) {
    throw fault('money.decimals_out_of_range', { min: 0, max: DECIMALS_MAX });
  }
  const { coefficient, scale } = parseDecimal(value);
  const numerator = coefficient * 10n ** BigInt(decimals);
  return decimalText({ coefficient: roundQuotient(numerator, 10n ** BigInt(scale), rounding), scale: decimals });
}
