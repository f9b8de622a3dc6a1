import type { LocalDate } from './calendar.types.js';
import { dayNumber } from './day-number.js';

/**
 * Calendar days from `from` until `until`: `from` counts, `until` does not. Below zero where `until` comes first.
 *
 * @throws `calendar.not_a_day`.
 * @example
 * daysBetween('2026-01-31', '2026-03-01'); // => 29
 */
export function daysBetween(from: LocalDate, until: LocalDate): number {
  return dayNumber(until, 'until') - dayNumber(from, 'from');
}
