import { fault } from '../assert/index.js';
import type { BusinessCalendar, BusinessDayConvention, LocalDate } from './calendar.types.js';
import { civilFromDays } from './civil.js';
import { dayNumber } from './day-number.js';
import { dayText } from './day-text.js';
import { weekdayOf } from './iso-weekday.js';

const CONVENTIONS: readonly BusinessDayConvention[] = ['none', 'following', 'preceding', 'modified-following'];

/**
 * Whether a day is worked: neither weekend nor holiday.
 *
 * Both ends of the calendar's range count.
 *
 * @throws `calendar.not_a_day`; `calendar.out_of_range`: the calendar knows nothing of that day.
 * @example
 * isBusinessDay('2026-03-16', mexicanBankCalendar); // => false: third Monday of March
 */
export function isBusinessDay(day: LocalDate, calendar: BusinessCalendar): boolean {
  return isWorked(dayNumber(day), calendar);
}

/**
 * A day moved to a business day by a convention; a business day stays where it is.
 *
 * 'modified-following' is the next business day of the same month or, where the month has none left, the one before.
 *
 * @throws `calendar.not_a_day`; `calendar.out_of_range`: the day, or one that must be looked at on the way, is outside the calendar's range,
 * whatever the convention; `calendar.unknown_convention`.
 * @see ISDA 2006 Definitions, section 4.12.
 * @example
 * adjustDay('2024-03-28', 'modified-following', mexicanBankCalendar); // => '2024-03-27': the next one is 1 April
 */
export function adjustDay(day: LocalDate, convention: BusinessDayConvention, calendar: BusinessCalendar): LocalDate {
  const number = dayNumber(day);
  if (!CONVENTIONS.includes(convention)) throw fault('calendar.unknown_convention', {}, 'convention');
  const worked = isWorked(number, calendar);
  if (convention === 'none' || worked) return day;
  if (convention === 'following') return dayText(nearest(number, 1, calendar));
  if (convention === 'preceding') return dayText(nearest(number, -1, calendar));
  return dayText(nextInMonth(number, calendar) ?? nearest(number, -1, calendar));
}

function isWorked(number: number, calendar: BusinessCalendar): boolean {
  if (number < dayNumber(calendar.from, 'calendar.from') || number > dayNumber(calendar.through, 'calendar.through')) {
    throw fault('calendar.out_of_range', { calendar: calendar.id, from: calendar.from, through: calendar.through });
  }
  return !calendar.weekend.includes(weekdayOf(number)) && !calendar.holidays.includes(dayText(number));
}

/** The search ends at the calendar's range at the latest. */
function nearest(number: number, step: 1 | -1, calendar: BusinessCalendar): number {
  let found = number;
  while (!isWorked(found, calendar)) found += step;
  return found;
}

function nextInMonth(number: number, calendar: BusinessCalendar): number | undefined {
  const { month } = civilFromDays(number);
  for (let next = number + 1; civilFromDays(next).month === month; next++) {
    if (isWorked(next, calendar)) return next;
  }
  return undefined;
}
