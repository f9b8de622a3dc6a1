import { fault } from '../assert/index.js';
import { dayCountFraction, dayNumber, type DayCount } from '../calendar/index.js';
import { parseDecimal, roundQuotient, type Decimal, type Rounding } from '../money/index.js';
import type { DatedRate, LateInterestTerms, Rate } from '../terms/index.js';
import { exactRate } from './exact-rate.js';

/** A rate from a day on. `factor` is whole: interest = balance × factor × day-count numerator (or days) ÷ `PreparedTerms.divisor`. */
export interface RateStep {
  readonly from: number;
  readonly through: number;
  readonly rate: Rate;
  readonly perDay: boolean;
  readonly factor: bigint;
}

/** Terms read once, for any number of debts: day numbers, and every rate over one divisor. */
export interface PreparedTerms {
  readonly steps: readonly RateStep[];
  readonly dayCount: DayCount;
  readonly divisor: bigint;
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
  const steps = rows.map(({ from, through, rate }, index) => {
    const { coefficient, scale: own, per } = exact[index] as (typeof exact)[number];
    const aligned = coefficient * 10n ** BigInt(scale - own);
    return { from, through, rate, perDay: per === 'day', factor: per === 'day' ? aligned * BigInt(denominator) : aligned };
  });
  const { grace, round, rounding, capitaliseOn = [], maximumPercent } = terms;
  roundQuotient(1n, 1n, rounding);
  if (round !== 'at-end' && round !== 'daily') throw fault('interest.rounding_invalid', {}, at('round'));
  checkGrace(grace, at('grace'));
  checkMaximum(maximumPercent, at('maximumPercent'));
  return {
    steps,
    dayCount: terms.dayCount,
    divisor: BigInt(denominator) * 10n ** BigInt(scale),
    graceDays: grace?.days ?? 0,
    fromDue: grace?.then !== 'from-end-of-grace',
    daily: round === 'daily',
    rounding,
    capitaliseOn: capitaliseOn.map((day, index) => dayNumber(day, at(`capitaliseOn[${index}]`))).sort((a, b) => a - b),
    maximumPercent,
  };
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
