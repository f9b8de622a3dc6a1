import { isLocalDate, type LocalDate } from '@cartera/core';
import type { DateOrder } from '../mapping/index.js';
import { monthOf, plainWords, readDay, tidyText } from '../rows/index.js';

/** What stands before the day that a list is of; then, where none does, what may stand before the day it was printed. */
const BEFORE = [
  /(?:^|[\s(])(?:al(?: d[ií]a)?|as of|as at|a la fecha|(?:fecha de )?corte(?: al)?)[\s:·]*/giu,
  /(?:^|[\s(])(?:fecha(?: del reporte)?|date)[\s:·]*/giu,
];
const NUMERIC = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?!\d)/;
const SPANISH = /^(\d{1,2})(?: de)? (\p{L}{3,10})(?: de| del)? (\d{4})\b/u;
const ENGLISH = /^(\p{L}{3,9}) (\d{1,2})(?:st|nd|rd|th)? (\d{4})\b/u;
/**
 * The day that a list says it is of: 'Al 31 de marzo de 2026', 'Fecha de corte: 31/03/2026'. A day in numbers that fits several orders counts only in the one that is given.
 *
 * @example
 * listDay(['Antigüedad de saldos al 31 de marzo de 2026']); // => '2026-03-31'
 */
export function listDay(texts: readonly string[], order?: DateOrder): LocalDate | undefined {
  for (const before of BEFORE)
    for (const text of texts.map(tidyText))
      for (const { index, 0: words } of text.matchAll(before)) {
        const day = dayAtStart(text.slice(index + words.length), order);
        if (day !== undefined) return day;
      }
  return undefined;
}

function dayAtStart(text: string, order: DateOrder | undefined): LocalDate | undefined {
  const [numeric] = NUMERIC.exec(text) ?? [];
  if (numeric !== undefined) {
    const days = new Set(
      (order ? (['Y-M-D', order] as const) : (['Y-M-D', 'D/M/Y', 'M/D/Y'] as const)).flatMap((each) => {
        const day = readDay(numeric, each);
        return 'value' in day ? [day.value] : [];
      }),
    );
    return days.size === 1 ? [...days][0] : undefined;
  }
  const words = plainWords(text);
  const [, date, name, year] = SPANISH.exec(words) ?? [];
  if (date !== undefined && name !== undefined && year !== undefined) return dayOf(year, name, date);
  const [, month, day, of] = ENGLISH.exec(words) ?? [];
  return month !== undefined && day !== undefined && of !== undefined ? dayOf(of, month, day) : undefined;
}

function dayOf(year: string, month: string, date: string): LocalDate | undefined {
  const day = `${year}-${String(monthOf(month) ?? 0).padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isLocalDate(day) ? day : undefined;
}
