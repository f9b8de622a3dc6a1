import type { LocalDate, PromiseChoices } from '@cartera/core';
import { addDays, isoWeekday } from '@cartera/core/values';
import { formatDay, phrase } from '@cartera/locales';
import type { FormView } from './form-view.js';

/** More single days than this are only counted. */
const DAYS_NAMED = 6;

/**
 * The days on which banks are closed, in words: a weekday that always is by its name, the others one by one. Undefined where there is none.
 *
 * @example
 * // a fortnight with Good Friday
 * closedWords(view, choices); // => 'Los bancos no abren los sábados, los domingos y el 3 abr 2026.'
 */
export function closedWords({ locale, words: { due, everyWeekday } }: FormView, choices: PromiseChoices): string | undefined {
  const { earliest, latest, closedDays, dueDays } = choices;
  const closed = new Set(closedDays);
  const always = [1, 2, 3, 4, 5, 6, 7].filter((weekday) => isAlwaysClosed(weekday, { earliest, latest, closed }));
  const single = closedDays.filter((day) => !always.includes(isoWeekday(day)));
  const named = single.slice(0, DAYS_NAMED).map((day) => phrase(due.oneDay, { day: formatDay(locale, day) }));
  const more = single.length > DAYS_NAMED ? [phrase(due.moreDays, { count: String(single.length - DAYS_NAMED) })] : [];
  const list = [...always.map((weekday) => everyWeekday[weekday - 1] ?? ''), ...named, ...more];
  if (list.length === 0) return undefined;
  const days = new Intl.ListFormat(locale.tag).format(list);
  return phrase(dueDays === 'any' ? due.closed : due.notTaken, { days });
}

function isAlwaysClosed(
  weekday: number,
  { earliest, latest, closed }: { readonly earliest: LocalDate; readonly latest: LocalDate; readonly closed: ReadonlySet<LocalDate> },
): boolean {
  const first = addDays(earliest, (weekday - isoWeekday(earliest) + 7) % 7);
  if (!closed.has(first)) return false;
  for (let day = first; day <= latest; day = addDays(day, 7)) if (!closed.has(day)) return false;
  return true;
}
