import { addDays, dayNumber, type DayCount, type LocalDate } from '../calendar/index.js';
import type { Rounding } from '../money/index.js';
import type { LateInterestTerms, Rate } from '../terms/index.js';
import type { InterestItem, InterestPause } from './interest.types.js';

/** An exact fraction. */
interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** Decimal text as a fraction: '0.12' is 12 over 100. */
function fractionOf(text: string): Fraction {
  const [whole = '', decimals = ''] = text.split('.');
  return { top: BigInt(whole + decimals), bottom: 10n ** BigInt(decimals.length) };
}

const times = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });

/** Over one bottom: those of days repeat, so the common one is kept where it fits. */
function plus(a: Fraction, b: Fraction): Fraction {
  if (a.bottom === b.bottom) return { top: a.top + b.top, bottom: a.bottom };
  if (a.bottom % b.bottom === 0n) return { top: a.top + b.top * (a.bottom / b.bottom), bottom: a.bottom };
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

/** At least zero, so the magnitude is the number. */
function rounded({ top, bottom }: Fraction, rounding: Rounding): bigint {
  const [whole, twice] = [top / bottom, 2n * (top % bottom)];
  if (twice === 0n || rounding === 'down') return whole;
  if (rounding === 'up') return whole + 1n;
  if (twice !== bottom) return twice > bottom ? whole + 1n : whole;
  if (rounding === 'half-even') return whole + (whole % 2n);
  return rounding === 'half-up' ? whole + 1n : whole;
}

/** The worth of one day of a year, of whom the civil day says which year it is in. */
function dayOfYear(day: LocalDate, { basis }: DayCount): Fraction {
  if (basis === 'actual/360') return { top: 1n, bottom: 360n };
  if (basis === 'actual/365') return { top: 1n, bottom: 365n };
  const year = Number(day.slice(0, 4));
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return { top: leap ? 365n : 366n, bottom: 365n * 366n };
}

function rateOfDay(rate: LateInterestTerms['rate'], day: LocalDate): Rate {
  if (!Array.isArray(rate)) return rate as Rate;
  const rows = rate as readonly { readonly from: LocalDate; readonly rate: Rate }[];
  return rows.findLast(({ from }) => from <= day)?.rate ?? { perDay: '0' };
}

function worthOfDay(balance: bigint, day: LocalDate, terms: LateInterestTerms): Fraction {
  const rate = rateOfDay(terms.rate, day);
  const amount = { top: balance, bottom: 1n };
  if ('perDay' in rate) return times(amount, fractionOf(rate.perDay));
  const aYear = 'perYear' in rate ? fractionOf(rate.perYear) : times(fractionOf(rate.perMonth), { top: 12n, bottom: 1n });
  return times(times(amount, aYear), dayOfYear(day, terms.dayCount));
}

/**
 * Late interest worked out the plain way, a day at a time in fractions: for day counts of actual days, whose days add up to the period.
 * No table, no segments, nothing of the code that is tested.
 */
export function interestByDays(
  item: InterestItem,
  terms: LateInterestTerms,
  at: { through: LocalDate; pauses?: readonly InterestPause[] },
): bigint {
  const { principal, dueOn, reductions = [] } = item;
  const reduced = (day: LocalDate, component: string) =>
    reductions.reduce(
      (sum, one) => ((one.component ?? 'principal') === component && one.on <= day ? sum + BigInt(one.amount.amount) : sum),
      0n,
    );
  const owed = (day: LocalDate) => atLeastZero(BigInt(principal.amount) - reduced(day, 'principal'));
  const graceEnd = addDays(dueOn, terms.grace?.days ?? 0);
  if (dayNumber(at.through) <= dayNumber(graceEnd)) return 0n;
  const fromEnd = terms.grace?.then === 'from-end-of-grace' || owed(graceEnd) === 0n;
  let [done, rest, capital] = [0n, { top: 0n, bottom: 1n } as Fraction, 0n];
  const start = fromEnd ? graceEnd : dueOn;
  for (let day = start; day < at.through; day = addDays(day, 1)) {
    if (day > start && terms.capitaliseOn?.includes(day)) {
      done += rounded(rest, terms.rounding);
      rest = { top: 0n, bottom: 1n };
      capital = done;
    }
    if (at.pauses?.some(({ from, until }) => from <= day && day < until)) continue;
    const worth = worthOfDay(owed(day) + atLeastZero(capital - reduced(day, 'lateInterest')), day, terms);
    if (terms.round === 'daily') done += rounded(worth, terms.rounding);
    else rest = plus(worth, rest);
  }
  return done + rounded(rest, terms.rounding);
}

function atLeastZero(n: bigint): bigint {
  return n < 0n ? 0n : n;
}
