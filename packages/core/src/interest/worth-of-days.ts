import { dayCountFraction, dayText } from '../calendar/index.js';
import { roundQuotient } from '../money/index.js';
import type { PreparedTerms } from './prepare-terms.js';

/** A stretch of days with one balance and one rate, in day numbers. `numerator` is the day count's, or the days of a rate perDay. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  /** balance × the rate's factor. */
  readonly weight: bigint;
  readonly perDay: boolean;
  readonly numerator: number;
}

/** Interest of a stretch where each day's is rounded: every day by its own day-count fraction, then the sum. Minor units. */
export function worthOfDays(stretch: Stretch, terms: PreparedTerms): bigint {
  let sum = 0n;
  for (const [numerator, days] of daysByNumerator(stretch, terms))
    sum += BigInt(days) * roundQuotient(stretch.weight * BigInt(numerator), terms.divisor, terms.rounding);
  return sum;
}

/** How many days have which day-count numerator: one under actual/360 and /365, two where leap years count apart, up to four under 30/360. */
function daysByNumerator({ from, until, perDay, numerator }: Stretch, { dayCount }: PreparedTerms): ReadonlyMap<number, number> {
  const days = until - from;
  if (perDay || dayCount.basis === 'actual/360' || dayCount.basis === 'actual/365') return new Map([[1, days]]);
  if (dayCount.basis === 'actual/actual-isda') {
    const inLeapYears = 366 * days - numerator; // the numerator is 365 a day of a leap year and 366 a day of any other
    return new Map([
      [365, inLeapYears],
      [366, days - inLeapYears],
    ]);
  }
  const counted = new Map<number, number>();
  for (let day = from; day < until; day += 1) {
    const each = dayCountFraction(dayText(day), dayText(day + 1), dayCount).numerator;
    counted.set(each, (counted.get(each) ?? 0) + 1);
  }
  return counted;
}
