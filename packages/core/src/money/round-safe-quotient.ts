import { fault } from '../assert/index.js';
import type { Rounding } from './money.types.js';

/**
 * `roundQuotient` of numbers at least zero, for long rows of figures: the same figure without big integers.
 *
 * Both are whole, the numerator at most 2^53−1 and the denominator at most 2^52−1: then each step here is exact.
 *
 * @throws `money.unknown_rounding`.
 * @example
 * roundSafeQuotient(5, 2, 'half-even'); // => 2
 */
export function roundSafeQuotient(numerator: number, denominator: number, rounding: Rounding): number {
  const guess = Math.floor(numerator / denominator);
  const whole = guess * denominator > numerator ? guess - 1 : guess; // a quotient just below a whole number may have come out as it
  const rest = numerator - whole * denominator;
  if (rest === 0) return whole;
  const twice = 2 * rest;
  switch (rounding) {
    case 'half-up':
      return twice >= denominator ? whole + 1 : whole;
    case 'half-even':
      return twice > denominator || (twice === denominator && whole % 2 === 1) ? whole + 1 : whole;
    case 'half-down':
      return twice > denominator ? whole + 1 : whole;
    case 'up':
      return whole + 1;
    case 'down':
      return whole;
    default:
      throw fault('money.unknown_rounding');
  }
}
