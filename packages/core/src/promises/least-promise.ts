import { multiplyDecimals, roundDecimal, type Decimal } from '../money/index.js';

/**
 * The least that is worth promising of what is open, in minor units: share × open, rounded up once; never less than one unit.
 *
 * @example
 * leastPromise(100_001, '0.25'); // => 25001: a quarter is 25,000.25
 */
export function leastPromise(open: number, minimumShare: Decimal): number {
  return Math.max(1, Number(roundDecimal(multiplyDecimals(minimumShare, String(open)), 0, 'up')));
}
