import type { LocalDate } from './calendar.types.js';
import { dayNumber } from './day-number.js';

/** The ISO weekday of a day number, 1 Monday through 7 Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/**
 * The ISO weekday of a day, 1 Monday through 7 Sunday.
 *
 * @throws `calendar.not_a_day`.
 * @example
 * isoWeekday('2026-03-16'); // => 1
 */
export function isoWeekday(day: LocalDate): number {
  return weekdayOf(dayNumber(day));
}
