import type { LocalDate } from './calendar.types.js';
import { dayNumber } from './day-number.js';
import { dayText, LAST } from './day-text.js';
import { wholeNumber } from './whole-number.js';

/**
 * The day so many calendar days later, the calendar's last day at most: for what turns on a day, and never does where there is no such day.
 *
 * @throws `calendar.not_a_day`; `calendar.not_a_whole_number`; `calendar.out_of_range`: past 0001-01-01.
 * @example
 * laterDay('2026-02-27', 2); // => '2026-03-01'
 * laterDay('9999-12-31', 1); // => '9999-12-31'
 */
export function laterDay(day: LocalDate, days: number): LocalDate {
  return dayText(Math.min(LAST, dayNumber(day) + wholeNumber(days)));
}
