import { fault } from '../assert/index.js';
import { dayCountFraction, dayNumber, type DayCount } from '../calendar/index.js';
import { parseDecimal, roundSafeQuotient, type Decimal, type Rounding } from '../money/index.js';
import type { DatedRate, LateInterestTerms, Rate } from '../terms/index.js';
import { exactRate } from './exact-rate.js';
import { percentOf } from './percent-of.js';

/** A rate from a day on. `factor` is whole: interest = balance × factor × day-count numerator (or days) ÷ `PreparedTerms.divisor`. */
export interface RateStep {
  readonly from: number;
  readonly through: number;
  readonly rate: Rate;
  /** The rate as a percentage: '12'. */
  readonly percentage: Decimal;
  readonly perDay: boolean;
  readonly factor: bigint;
  /** The factor as a number, over `PreparedTerms.smallDivisor`; of use only where that is there. */
  readonly small: number;
}

/** Terms read once, for any number of debts: day numbers, and every rate over one divisor. */
export interface PreparedTerms {
  readonly steps: readonly RateStep[];
  readonly dayCount: DayCount;
  readonly divisor: bigint;
  /** The divisor as a number, factors and divisor in lowest terms; undefined where they do not fit: then only big integers are exact. */
  readonly smallDivisor: number | undefined;
  /** The day count's denominator where its numerator is the calendar days, as they are. */
  readonly actualOver: number | undefined;
  readonly graceDays: number;
  readonly fromDue: boolean;
  readonly daily: boolean;
  readonly rounding: Rounding;
  readonly capitaliseOn: readonly number[];
  readonly maximumPercent: Decimal | undefined;
}

/**
 * Reads late-interest terms and checks them.
 *
 * @param path Where the terms stand in the caller's input.
 * @throws interest.rate_table_invalid (no row, rows out of order or twice on a day, a gap or an overlap after `through`);
 * interest.rate_invalid, interest.rate_below_zero; interest.grace_invalid; interest.rounding_invalid; interest.cap_below_zero;
 * money.not_a_decimal, money.unknown_rounding, calendar.not_a_day, calendar.unknown_day_count.
 * @example
 * prepareTerms(terms).steps.length; // => 1 for a rate that never changes
 */
export function prepareTerms(terms: LateInterestTerms, path = ''): PreparedTerms {
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  const rows = rowsOf(terms.rate, at('rate'));
  const exact = rows.map(({ rate, path: own }) => exactRate(rate, own));
  const { denominator } = dayCountFraction('2000-01-01', '2000-01-02', terms.dayCount);
  const scale = exact.reduce((most, each) => Math.max(most, each.scale), 0);
  const divisor = BigInt(denominator) * 10n ** BigInt(scale);
  const factors = exact.map(({ coefficient, scale: own, per }) => {
    const aligned = coefficient * 10n ** BigInt(scale - own);
    return per === 'day' ? aligned * BigInt(denominator) : aligned;
  });
  const small = lowestTerms(factors, divisor);
  const steps = rows.map(({ from, through, rate }, index): RateStep => {
    const perDay = exact[index]?.per === 'day';
    return { from, through, rate, percentage: percentOf(rate), perDay, factor: factors[index] ?? 0n, small: small?.factors[index] ?? NaN };
  });
  const { grace, round, rounding, capitaliseOn = [], maximumPercent } = terms;
  roundSafeQuotient(1, 2, rounding); // an unknown way of rounding is refused before anything is reckoned
  if (round !== 'at-end' && round !== 'daily') throw fault('interest.rounding_invalid', {}, at('round'));
  checkGrace(grace, at('grace'));
  checkMaximum(maximumPercent, at('maximumPercent'));
  return {
    steps,
    dayCount: terms.dayCount,
    divisor,
    smallDivisor: small?.divisor,
    actualOver: terms.dayCount.basis === 'actual/360' || terms.dayCount.basis === 'actual/365' ? denominator : undefined,
    graceDays: grace?.days ?? 0,
    fromDue: grace?.then !== 'from-end-of-grace',
    daily: round === 'daily',
    rounding,
    capitaliseOn: capitaliseOn.map((day, index) => dayNumber(day, at(`capitaliseOn[${index}]`))).sort((a, b) => a - b),
    maximumPercent,
  };
}

/** Whole numbers up to 2^52: what `roundSafeQuotient` divides by. */
const SMALL_MAX = 2n ** 52n - 1n;

/** Factors and divisor without what is common to all, as numbers; undefined where one is too large. */
function lowestTerms(
  factors: readonly bigint[],
  divisor: bigint,
): { readonly factors: readonly number[]; readonly divisor: number } | undefined {
  if (divisor > SMALL_MAX || factors.some((factor) => factor > SMALL_MAX)) return undefined;
  const numbers = factors.map(Number);
  const common = numbers.reduce(greatestCommon, Number(divisor));
  return { factors: numbers.map((factor) => factor / common), divisor: Number(divisor) / common };
}

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b);
}

interface Row {
  readonly from: number;
  readonly through: number;
  readonly rate: Rate;
  readonly path: string;
}

/** One rate holds on every day; a table's row until the next one's day, or through its own. */
function rowsOf(rate: LateInterestTerms['rate'], path: string): readonly Row[] {
  if (!Array.isArray(rate)) return [{ from: -Infinity, through: Infinity, rate: rate as Rate, path }];
  const table = rate as readonly DatedRate[];
  if (table.length === 0) throw fault('interest.rate_table_invalid', {}, path);
  const rows = table.map((row, index) => {
    const from = dayNumber(row.from, `${path}[${index}].from`);
    const through = row.through === undefined ? Infinity : dayNumber(row.through, `${path}[${index}].through`);
    if (through < from) throw fault('interest.rate_table_invalid', {}, `${path}[${index}].through`);
    return { from, through, rate: row.rate, path: `${path}[${index}].rate` };
  });
  return rows.map((row, index) => {
    const next = rows[index + 1];
    if (next === undefined) return row;
    const follows = next.from > row.from && (row.through === Infinity || next.from === row.through + 1);
    if (!follows) throw fault('interest.rate_table_invalid', {}, `${path}[${index + 1}].from`);
    return { ...row, through: next.from - 1 };
  });
}

function checkGrace(grace: LateInterestTerms['grace'], path: string): void {
  if (grace === undefined) return;
  const known = grace.then === 'from-due' || grace.then === 'from-end-of-grace';
  if (!Number.isSafeInteger(grace.days) || grace.days < 0 || !known) throw fault('interest.grace_invalid', {}, path);
}

/** A cap is a percentage, at least zero. */
export function checkMaximum(percent: Decimal | undefined, path: string): void {
  if (percent !== undefined && parseDecimal(percent, path).coefficient < 0n) throw fault('interest.cap_below_zero', {}, path);
}
