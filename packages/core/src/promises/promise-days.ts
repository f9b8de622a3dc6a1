import { addDays, adjustDay, endOfMonth, isBusinessDay, type BusinessCalendar, type LocalDate } from '../calendar/index.js';
import type { PromiseDueDays } from './promise.types.js';

/** The next business day after a day; undefined where the calendar does not reach that far. */
export function businessDayAfter(day: LocalDate, calendar: BusinessCalendar): LocalDate | undefined {
  for (let next = addDays(day, 1); next <= calendar.through; next = addDays(next, 1)) {
    if (next >= calendar.from && isBusinessDay(next, calendar)) return next;
  }
  return undefined;
}

/**
 * Whether a day is one on which wages are paid: the 15th or the last day of a month, or the business day before where that is none.
 *
 * @throws calendar.out_of_range.
 */
export function isQuincena(day: LocalDate, calendar: BusinessCalendar): boolean {
  const nominal = [`${day.slice(0, 8)}15`, endOfMonth(day)];
  return nominal.some((quincena) => day === quincena || day === adjustDay(quincena, 'preceding', calendar));
}

/**
 * Whether a promise may fall due on a day, by the rule for days.
 *
 * @throws calendar.out_of_range where a rule needs a calendar that does not reach the day.
 */
export function isDueDay(day: LocalDate, dueDays: PromiseDueDays, calendar: BusinessCalendar): boolean {
  if (dueDays === 'any') return true;
  return dueDays === 'business-days' ? isBusinessDay(day, calendar) : isQuincena(day, calendar);
}

/** The first day after a day, through a last one, that the calendar knows and a test accepts. */
export function nextDayThat(
  accepts: (day: LocalDate) => boolean,
  { after, through, calendar }: { readonly after: LocalDate; readonly through: LocalDate; readonly calendar: BusinessCalendar },
): LocalDate | undefined {
  const last = through < calendar.through ? through : calendar.through;
  for (let day = addDays(after, 1); day <= last; day = addDays(day, 1)) if (day >= calendar.from && accepts(day)) return day;
  return undefined;
}
