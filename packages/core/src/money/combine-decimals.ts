import { decimalText, parseDecimal, type ScaledInteger } from './decimal.js';
import type { Decimal } from './money.types.js';

/** Both coefficients over the larger of the two scales. */
function aligned(a: ScaledInteger, b: ScaledInteger): { left: bigint; right: bigint; scale: number } {
  const scale = Math.max(a.scale, b.scale);
  return { left: a.coefficient * 10n ** BigInt(scale - a.scale), right: b.coefficient * 10n ** BigInt(scale - b.scale), scale };
}

/**
 * −1, 0 or 1, as a is less than, equal to or greater than b in value: '1.50' equals '1.5'.
 *
 * @throws `money.not_a_decimal`.
 * @example
 * compareDecimals('0.1', '0.09'); // => 1
 */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const { left, right } = aligned(parseDecimal(a), parseDecimal(b));
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/**
 * a + b, exact; as many decimals as the longer of the two.
 *
 * @throws `money.not_a_decimal`.
 * @example
 * addDecimals('33.3', '66.70'); // => '100.00'
 */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const { left, right, scale } = aligned(parseDecimal(a), parseDecimal(b));
  return decimalText({ coefficient: left + right, scale });
}

/**
 * a × b, exact; as many decimals as both have together.
 *
 * @throws `money.not_a_decimal`.
 * @example
 * multiplyDecimals('0.12', '1.5'); // => '0.180'
 */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  const [left, right] = [parseDecimal(a), parseDecimal(b)];
  return decimalText({ coefficient: left.coefficient * right.coefficient, scale: left.scale + right.scale });
}
