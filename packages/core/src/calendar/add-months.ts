import type { LocalDate } from './calendar.types.js';
import { civilFromDays, daysFromCivil, daysInMonth } from './civil.js';
import { dayNumber } from './day-number.js';
import { dayText } from './day-text.js';
import { wholeNumber } from './whole-number.js';

/**
 * The same day of the month so many months later (earlier when below zero), clamped to the month's last day.
 *
 * Adding twice is not adding the sum once: 31 January + 1 + 1 is 28 March. Count from the first day.
 *
 * @throws `calendar.not_a_day`; `calendar.not_a_whole_number`; `calendar.out_of_range`: past 0001-01-01 or 9999-12-31.
 * @example
 * addMonths('2026-01-31', 1); // => '2026-02-28'
 */
export function addMonths(day: LocalDate, months: number): LocalDate {
  return dayText(inMonth(dayNumber(day), wholeNumber(months)));
}

/** The day number of the same day of the month, or of `dayOfMonth`, `months` later, clamped. */
export function inMonth(number: number, months: number, dayOfMonth?: number): number {
  const { year, month, day } = civilFromDays(number);
  const index = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return daysFromCivil(inYear, inMonth, Math.min(dayOfMonth ?? day, daysInMonth(inYear, inMonth)));
}
