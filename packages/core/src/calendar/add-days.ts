import type { LocalDate } from './calendar.types.js';
import { dayNumber } from './day-number.js';
import { dayText } from './day-text.js';
import { wholeNumber } from './whole-number.js';

/**
 * The day so many calendar days later; earlier when below zero.
 *
 * @throws `calendar.not_a_day`; `calendar.not_a_whole_number`; `calendar.out_of_range`: past 0001-01-01 or 9999-12-31.
 * @example
 * addDays('2026-02-27', 2); // => '2026-03-01'
 */
export function addDays(day: LocalDate, days: number): LocalDate {
  return dayText(dayNumber(day) + wholeNumber(days));
}
