import { fault } from '../assert/index.js';
import type { DayCount, DayCountFraction, LocalDate } from './calendar.types.js';
import { civilFromDays, daysFromCivil, daysInMonth, isLeapYear, type CivilDay } from './civil.js';
import { dayNumber } from './day-number.js';

/** Both ends of a period: as numbers, and in parts. */
interface Period {
  readonly from: number;
  readonly until: number;
  readonly first: CivilDay;
  readonly last: CivilDay;
}

/**
 * The part of a year from `from` until `until` by a day-count convention, exact; it need not be in lowest terms.
 *
 * actual/360, actual/365: calendar days over 360, 365. actual/actual-isda: days in leap years over 366 plus the others over 365. 30/360:
 * 360 × years + 30 × months + days, over 360, after the convention's changes to the 31st and to the end of February.
 *
 * `from` counts, `until` does not, unless `interval` says the other way; from = until is 0.
 *
 * @throws `calendar.not_a_day`; `calendar.until_before_from`; `calendar.unknown_day_count`.
 * @see ISDA 2006 Definitions, section 4.16; 30/360-us: SIA, Standard Securities Calculation Methods. Golden: tests/golden/calendar.
 * @example
 * dayCountFraction('2026-01-31', '2026-02-28', { basis: '30/360-isda' }); // => { numerator: 28, denominator: 360 }
 */
export function dayCountFraction(from: LocalDate, until: LocalDate, dayCount: DayCount): DayCountFraction {
  const [start, end] = [dayNumber(from, 'from'), dayNumber(until, 'until')];
  if (end < start) throw fault('calendar.until_before_from', {}, 'until');
  return Object.freeze(fractionOf({ from: start, until: end, first: civilFromDays(start), last: civilFromDays(end) }, dayCount));
}

function fractionOf(period: Period, dayCount: DayCount): DayCountFraction {
  const days = period.until - period.from;
  switch (dayCount.basis) {
    case 'actual/360':
      return { numerator: days, denominator: 360 };
    case 'actual/365':
      return { numerator: days, denominator: 365 };
    case 'actual/actual-isda':
      return actualActual(period, shiftOf(dayCount.interval));
    default:
      return { numerator: thirtyDays(period, dayCount), denominator: 360 };
  }
}

/** With the end included, every day counted is one later. */
function shiftOf(interval: 'start-included' | 'end-included' = 'start-included'): 0 | 1 {
  if (interval === 'start-included') return 0;
  if (interval === 'end-included') return 1;
  throw fault('calendar.unknown_day_count', {}, 'dayCount.interval');
}

function actualActual({ from, until }: Period, shift: 0 | 1): DayCountFraction {
  const inLeapYears = leapYearDaysBefore(until + shift) - leapYearDaysBefore(from + shift);
  return { numerator: inLeapYears * 365 + (until - from - inLeapYears) * 366, denominator: 365 * 366 };
}

/** Days of leap years from 0001-01-01 until a day. */
function leapYearDaysBefore(number: number): number {
  const { year } = civilFromDays(number);
  const past = year - 1;
  const leapYears = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return leapYears * 366 + (isLeapYear(year) ? number - daysFromCivil(year, 1, 1) : 0);
}

/** An empty period is 0, although its two ends may be changed differently. */
function thirtyDays({ from, until, first, last }: Period, dayCount: DayCount): number {
  const [d1, d2] = thirties(first, last, { dayCount, until });
  if (from === until) return 0;
  return 360 * (last.year - first.year) + 30 * (last.month - first.month) + d2 - d1;
}

/** The days of the month after the convention's changes. */
function thirties(first: CivilDay, last: CivilDay, { dayCount, until }: { dayCount: DayCount; until: number }): readonly [number, number] {
  switch (dayCount.basis) {
    case '30/360-isda':
      return bondBasis(first.day, last.day);
    case '30/360-us':
      if (!dayCount.endOfMonth || !isLastOfFebruary(first)) return bondBasis(first.day, last.day);
      return bondBasis(30, isLastOfFebruary(last) ? 30 : last.day);
    case '30e/360':
      return [Math.min(first.day, 30), Math.min(last.day, 30)];
    case '30e/360-isda': {
      const spared = dayCount.terminationOn !== undefined && dayNumber(dayCount.terminationOn, 'dayCount.terminationOn') === until;
      return [isLastOfFebruary(first) ? 30 : Math.min(first.day, 30), isLastOfFebruary(last) && !spared ? 30 : Math.min(last.day, 30)];
    }
    default:
      throw fault('calendar.unknown_day_count', {}, 'dayCount.basis');
  }
}

function bondBasis(d1: number, d2: number): readonly [number, number] {
  return [Math.min(d1, 30), d2 === 31 && d1 >= 30 ? 30 : d2];
}

function isLastOfFebruary({ year, month, day }: CivilDay): boolean {
  return month === 2 && day === daysInMonth(year, 2);
}
