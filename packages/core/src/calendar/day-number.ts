import { fault } from '../assert/index.js';
import type { LocalDate } from './calendar.types.js';
import { daysFromCivil, daysInMonth } from './civil.js';

const ZERO = 48;
const HYPHEN = 45;

/** Two digits from `at` as a number; NaN where one is no digit. Every posting's days pass here: no slices, no loop. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

/** As `dayNumber`, NaN where the text is no day. */
function parseDay(text: unknown): number {
  if (typeof text !== 'string' || text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return NaN;
  const year = pair(text, 0) * 100 + pair(text, 2);
  const month = pair(text, 5);
  const day = pair(text, 8);
  const real = year >= 1 && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysInMonth(year, month));
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
