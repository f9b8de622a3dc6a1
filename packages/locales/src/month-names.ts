import type { Locale as DateWords, Month } from 'date-fns';
import type { MonthNames } from './messages.types.js';

/**
 * The twelve months as date-fns names them in a language. Names only: no Date is made, so no time zone can move a day.
 *
 * @example
 * monthNames(es, 'abbreviated')[2]; // => 'mar'
 */
export function monthNames(words: DateWords, width: 'abbreviated' | 'wide'): MonthNames {
  const months = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const satisfies readonly Month[];
  return months.map((month) => words.localize.month(month, { width })) as unknown as MonthNames;
}
