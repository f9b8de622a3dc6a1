import type { LocalDate } from '@cartera/core';
import { isLocalDate, isoWeekday } from '@cartera/core/values';
import type { Locale } from './locale-for.js';
import { phrase } from './phrase.js';
import { promiseFormWords } from './promise-form-words.js';

/**
 * A civil day with its weekday, as it stands in a sentence: 'viernes 14 de abril'; with its year where that is not the year of `from`. What is not a day comes back as
 * it is.
 *
 * @example
 * formatWeekday(localeFor('es-MX'), '2028-04-14', '2028-03-31'); // => 'viernes 14 de abril'
 */
export function formatWeekday(locale: Locale, day: LocalDate, from: LocalDate): string {
  if (!isLocalDate(day)) return day;
  const words = promiseFormWords(locale);
  const [year = '', month, date] = day.split('-');
  return phrase(year === from.slice(0, 4) ? words.day : words.dayOfAnotherYear, {
    weekday: words.weekdays[isoWeekday(day) - 1] ?? '',
    day: String(Number(date)),
    month: locale.words.monthsLong[Number(month) - 1] ?? '',
    year: String(Number(year)),
  });
}
