import type { LocalDate } from '@cartera/core';
import type { Locale } from './locale-for.js';
import { phrase } from './phrase.js';

const DAY = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/**
 * A civil day as people read it: '14 mar 2026'; long: '14 de marzo de 2026'.
 *
 * The day is text and stays text: no Date is made, so no time zone moves it. What is not a day comes back as it is.
 *
 * @example
 * formatDay(localeFor('en'), '2026-03-14'); // => '14 Mar 2026'
 */
export function formatDay({ words }: Locale, day: LocalDate, width: 'short' | 'long' = 'short'): string {
  const [, year, month, date] = DAY.exec(day) ?? [];
  if (year === undefined) return day;
  const names = width === 'short' ? words.monthsShort : words.monthsLong;
  const form = width === 'short' ? words.dayShort : words.dayLong;
  return phrase(form, { day: String(Number(date)), month: names[Number(month) - 1] ?? '', year: String(Number(year)) });
}
