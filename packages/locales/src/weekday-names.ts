import type { Day, Locale as DateWords } from 'date-fns';
import type { WeekdayNames } from './promise-form.types.js';

/**
 * The seven days of the week as date-fns names them in a language, Monday first. Names only: no Date is made, so no time zone can move a day.
 *
 * @example
 * weekdayNames(es)[0]; // => 'lunes'
 */
export function weekdayNames(words: DateWords): WeekdayNames {
  const days = [1, 2, 3, 4, 5, 6, 0] as const satisfies readonly Day[];
  return days.map((day) => words.localize.day(day, { width: 'wide' })) as unknown as WeekdayNames;
}
