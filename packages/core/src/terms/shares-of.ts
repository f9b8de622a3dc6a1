import { fault } from '../assert/index.js';
import {
  addDecimals,
  compareDecimals,
  money,
  parseDecimal,
  sameCurrency,
  scaleMoney,
  subtractMoney,
  sumMoney,
  type Money,
} from '../money/index.js';
import type { TermLine } from './terms.types.js';

/**
 * What each line takes of a total, in their order; the parts sum to it.
 *
 * Percentages are of the total and round half-up; 'rest' takes what the other lines' own shares leave, the last line's too; the last line
 * takes what the lines before it leave, whatever its own share.
 *
 * @throws terms.no_lines, terms.two_rests, terms.percent_invalid, terms.amount_below_zero, terms.percentages_differ (other than 100 in all,
 * without a 'rest' or an amount), terms.rest_below_zero, money.not_a_decimal, money.currency_mismatch; each with the path of its line.
 * @example
 * sharesOf([{ share: { percent: '33.33' }, due: [] }, { share: 'rest', due: [] }], money(10_001, 'MXN')); // => 3333, 6668
 */
export function sharesOf(lines: readonly TermLine[], total: Money): readonly Money[] {
  checkRests(lines);
  const own = lines.map((line, index) => ownShare(line, total, `lines[${index}].share`));
  checkPercentages(lines);
  const fixed = sumMoney(
    own.flatMap((share) => share ?? []),
    total.currency,
  );
  const rest = own.findIndex((share) => share === undefined);
  const shares = own.map((share) => share ?? subtractMoney(total, fixed));
  if (rest >= 0) notBelowZero(shares[rest], rest);
  const last = shares.length - 1;
  const taken = sumMoney(shares.slice(0, last), total.currency);
  const lastShare = subtractMoney(total, taken);
  notBelowZero(lastShare, last);
  return [...shares.slice(0, last), lastShare];
}

function checkRests(lines: readonly TermLine[]): void {
  if (lines.length === 0) throw fault('terms.no_lines', {}, 'lines');
  const rests = lines.flatMap(({ share }, index) => (share === 'rest' ? [index] : []));
  if (rests.length > 1) throw fault('terms.two_rests', {}, `lines[${rests[1]}].share`);
}

function checkPercentages(lines: readonly TermLine[]): void {
  const percents = lines.flatMap(({ share }) => (share !== 'rest' && 'percent' in share ? [share.percent] : []));
  if (percents.length < lines.length) return;
  const percent = percents.reduce(addDecimals);
  if (compareDecimals(percent, '100') !== 0) throw fault('terms.percentages_differ', { percent }, 'lines');
}

/** A line's own share; undefined for the rest. */
function ownShare({ share }: TermLine, total: Money, path: string): Money | undefined {
  if (share === 'rest') return undefined;
  if (typeof share !== 'object' || share === null) throw fault('terms.percent_invalid', {}, path); // from callers without types
  if ('amount' in share) {
    sameCurrency(total, share.amount, `${path}.amount`);
    if (share.amount.amount < 0) throw fault('terms.amount_below_zero', {}, `${path}.amount`);
    return money(share.amount.amount, share.amount.currency);
  }
  if (parseDecimal(share.percent, `${path}.percent`).coefficient < 0n) throw fault('terms.percent_invalid', {}, `${path}.percent`);
  return scaleMoney(total, { by: share.percent, denominator: 100, rounding: 'half-up' });
}

function notBelowZero(share: Money | undefined, index: number): void {
  if (share !== undefined && share.amount < 0) throw fault('terms.rest_below_zero', {}, `lines[${index}].share`);
}
