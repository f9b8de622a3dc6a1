import { fault } from '../assert/index.js';
import type { Rounding } from './money.types.js';

/** Whether the magnitude goes up, given twice the remainder against the divisor and whether the whole part is odd. */
const GOES_UP: Readonly<Record<Rounding, (twice: bigint, divisor: bigint, odd: boolean) => boolean>> = {
  'half-even': (twice, divisor, odd) => twice > divisor || (twice === divisor && odd),
  'half-up': (twice, divisor) => twice >= divisor,
  'half-down': (twice, divisor) => twice > divisor,
  up: () => true,
  down: () => false,
};

/**
 * numerator ÷ denominator as a whole number: the one place where Cartera rounds.
 *
 * By magnitude, then the sign again: half-up of −2.5 is −3, down of −2.9 is −2. An exact quotient is never touched.
 *
 * @throws `money.divided_by_zero`; `money.unknown_rounding`.
 * @example
 * roundQuotient(-5n, 2n, 'half-up'); // => -3n
 */
export function roundQuotient(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  if (!Object.hasOwn(GOES_UP, rounding)) throw fault('money.unknown_rounding');
  if (denominator === 0n) throw fault('money.divided_by_zero');
  const [dividend, divisor] = [magnitude(numerator), magnitude(denominator)];
  const whole = dividend / divisor;
  const rest = dividend % divisor;
  const rounded = rest > 0n && GOES_UP[rounding](2n * rest, divisor, whole % 2n === 1n) ? whole + 1n : whole;
  return numerator < 0n === denominator < 0n ? rounded : -rounded;
}

function magnitude(n: bigint): bigint {
  return n < 0n ? -n : n;
}
