import { inMonth } from './add-months.js';
import type { LocalDate } from './calendar.types.js';
import { dayNumber } from './day-number.js';
import { dayText } from './day-text.js';

/**
 * The first day of a day's month.
 *
 * @throws `calendar.not_a_day`.
 * @example
 * startOfMonth('2026-02-14'); // => '2026-02-01'
 */
export function startOfMonth(day: LocalDate): LocalDate {
  return dayText(inMonth(dayNumber(day), 0, 1));
}

/**
 * The last day of a day's month.
 *
 * @throws `calendar.not_a_day`.
 * @example
 * endOfMonth('2026-02-14'); // => '2026-02-28'
 */
export function endOfMonth(day: LocalDate): LocalDate {
  return dayText(inMonth(dayNumber(day), 0, 31));
}
