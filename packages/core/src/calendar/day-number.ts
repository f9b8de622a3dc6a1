import { fault } from '../assert/index.js';
import type { LocalDate } from './calendar.types.js';
import { daysFromCivil, daysInMonth } from './civil.js';

const ZERO = 48;
const HYPHEN = 45;

/** The number of `count` digits from `at`; NaN where one is no digit. */
function digits(text: string, at: number, count: number): number {
  let number = 0;
  for (let i = at; i < at + count; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** As `dayNumber`, NaN where the text is no day. */
export function parseDay(text: unknown): number {
  if (typeof text !== 'string' || text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return NaN;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const day = digits(text, 8, 2);
  const real = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return real ? daysFromCivil(year, month, day) : NaN;
}

/**
 * A civil day as a whole number: 1970-01-01 is 0, each day one more. Inside, days are these numbers: `b − a` is the days between.
 *
 * @param path Where the day stands in the caller's input.
 * @throws `calendar.not_a_day`: not 'YYYY-MM-DD', or not in the calendar from 0001-01-01 through 9999-12-31.
 * @example
 * dayNumber('1970-01-31'); // => 30
 */
export function dayNumber(day: LocalDate, path?: string): number {
  const number = parseDay(day);
  if (number !== number) throw fault('calendar.not_a_day', {}, path);
  return number;
}

/**
 * Whether something is the text of a real civil day, 0001-01-01 through 9999-12-31.
 *
 * @example
 * isLocalDate('2025-02-29'); // => false
 */
export function isLocalDate(text: unknown): text is LocalDate {
  return !Number.isNaN(parseDay(text));
}
