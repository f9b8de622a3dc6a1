import { fault } from '../assert/index.js';
import { checkedAmount } from './checked.js';
import { parseDecimal, type ScaledInteger } from './decimal.js';
import { money } from './money.js';
import type { Decimal, Money } from './money.types.js';

/**
 * Money in parts by weight, by the largest remainder (Hamilton).
 *
 * Each part is the whole minor units of its share; what is left goes, one unit each, to the parts with the largest remainders, ties to the
 * first. Money below zero is split as its magnitude, then negated. The parts sum to m; a part of weight zero is zero.
 *
 * Weights: whole numbers, or decimal text; none below zero and at least one above.
 *
 * @throws `money.not_a_decimal` or `money.weight_not_whole` or `money.weight_below_zero` at `weights[i]`; `money.no_weight_above_zero`.
 * @example
 * splitMoney(money(100, 'MXN'), [1, 1, 1]); // => 34, 33, 33
 */
export function splitMoney(m: Money, weights: readonly (number | Decimal)[]): readonly Money[] {
  const shares = wholeWeights(weights);
  const total = shares.reduce((sum, share) => sum + share, 0n);
  if (total === 0n) throw fault('money.no_weight_above_zero', {}, 'weights');

  const amount = BigInt(Math.abs(checkedAmount(m.amount)));
  const parts = shares.map((share) => (amount * share) / total);
  const remainders = shares.map((share) => (amount * share) % total);
  const left = Number(amount - parts.reduce((sum, part) => sum + part, 0n));
  const favoured = new Set(byLargestRemainder(remainders).slice(0, left));
  const sign = m.amount < 0 ? -1 : 1;
  return Object.freeze(parts.map((part, index) => money(sign * (Number(part) + (favoured.has(index) ? 1 : 0)), m.currency)));
}

/** The weights over one scale, as whole numbers. */
function wholeWeights(weights: readonly (number | Decimal)[]): bigint[] {
  const exact = weights.map((weight, index) => exactWeight(weight, `weights[${index}]`));
  const scale = Math.max(0, ...exact.map((weight) => weight.scale));
  return exact.map((weight) => weight.coefficient * 10n ** BigInt(scale - weight.scale));
}

function exactWeight(weight: number | Decimal, path: string): ScaledInteger {
  if (typeof weight === 'number' && !Number.isSafeInteger(weight)) throw fault('money.weight_not_whole', {}, path);
  const exact = typeof weight === 'number' ? { coefficient: BigInt(weight), scale: 0 } : parseDecimal(weight, path);
  if (exact.coefficient < 0n) throw fault('money.weight_below_zero', {}, path);
  return exact;
}

/** Positions, the largest remainder first; equal ones in their order. */
function byLargestRemainder(remainders: readonly bigint[]): number[] {
  return [...remainders.keys()].sort((a, b) => {
    const [left, right] = [remainders[a] ?? 0n, remainders[b] ?? 0n];
    if (left === right) return a - b;
    return left > right ? -1 : 1;
  });
}
