import { checkedAmount, roundQuotient, roundSafeQuotient } from '../money/index.js';
import type { PreparedTerms, RateStep } from './prepare-terms.js';

/** An exact sum of interest over the terms' divisor: in a number while it fits, beside it in a big integer what does not. */
export interface ExactSum {
  small: number;
  big: bigint;
}

/** Adds balance × factor × numerator. */
export function addProduct(sum: ExactSum, balance: number, step: RateStep, numerator: number): void {
  const product = balance * step.small * numerator; // exact where it is at most 2^53−1; NaN where the factor does not fit
  if (product + sum.small <= Number.MAX_SAFE_INTEGER) sum.small += product;
  else sum.big += BigInt(balance) * step.factor * BigInt(numerator);
}

/** The sum in whole minor units, rounded once. @throws money.out_of_range. */
export function roundSum({ small, big }: ExactSum, { smallDivisor, divisor, rounding }: PreparedTerms): number {
  if (big === 0n) return smallDivisor === undefined || small === 0 ? 0 : roundSafeQuotient(small, smallDivisor, rounding);
  // Numbers are in lowest terms: times what was common they stand over the divisor itself.
  const common = smallDivisor === undefined ? 0n : divisor / BigInt(smallDivisor);
  return checkedAmount(Number(roundQuotient(big + BigInt(small) * common, divisor, rounding)));
}
