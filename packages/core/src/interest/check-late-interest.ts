import { fault } from '../assert/index.js';
import type { Decimal } from '../money/index.js';
import { parseDecimal } from '../money/index.js';
import type { LateInterestTerms } from '../terms/index.js';
import { prepareTerms } from './prepare-terms.js';

/**
 * Checks late-interest terms before they are agreed, and their rates against the highest that may be.
 *
 * A year's rate of perMonth is 12 × perMonth, of perDay 365 × perDay (360 × under a basis of 360 days).
 *
 * @param path Where the terms stand in the caller's input: 'facts.lateInterest'.
 * @throws interest.rate_table_invalid (no row, rows out of order or twice on a day, a gap or an overlap after `through`);
 * interest.rate_invalid; interest.rate_below_zero; interest.grace_invalid; interest.rounding_invalid; interest.cap_below_zero;
 * interest.rate_above_cap; money.not_a_decimal, money.unknown_rounding, calendar.not_a_day, calendar.unknown_day_count.
 * @example
 * checkLateInterest({ ...terms, rate: { perMonth: '0.04' } }, { maximumPerYear: '0.36' }); // throws interest.rate_above_cap: 48 % a year
 */
export function checkLateInterest(
  terms: LateInterestTerms,
  { maximumPerYear, path = '' }: { readonly maximumPerYear?: Decimal | undefined; readonly path?: string } = {},
): void {
  const { steps, divisor, dayCount } = prepareTerms(terms, path);
  if (maximumPerYear === undefined) return;
  const most = parseDecimal(maximumPerYear, 'policy.interest.maximumPerYear');
  if (most.coefficient < 0n) throw fault('interest.cap_below_zero', {}, 'policy.interest.maximumPerYear');
  const daysOfYear = dayCount.basis === 'actual/365' || dayCount.basis === 'actual/actual-isda' ? 365n : 360n;
  const denominator = dayCount.basis === 'actual/actual-isda' ? 365n * 366n : daysOfYear;
  for (const [index, { factor, perDay }] of steps.entries()) {
    // factor ÷ divisor is the rate over the day count's denominator: times it, or times the days of a year, it is the year's rate.
    const aYear = factor * (perDay ? daysOfYear : denominator) * 10n ** BigInt(most.scale);
    if (aYear <= most.coefficient * divisor) continue;
    const own = Array.isArray(terms.rate) ? `rate[${index}].rate` : 'rate';
    throw fault('interest.rate_above_cap', { maximumPerYear }, path === '' ? own : `${path}.${own}`);
  }
}
