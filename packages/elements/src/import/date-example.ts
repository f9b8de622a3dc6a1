import type { ImportPreview } from '@cartera/backend';
import type { LocalDate } from '@cartera/core';
import { isLocalDate } from '@cartera/core/values';

/** A date of a file that can be read in two orders. */
export interface DateExample {
  readonly text: string;
  readonly days: Readonly<Record<'D/M/Y' | 'M/D/Y', LocalDate>>;
}

const PARTS = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

/** The first date of a preview that is another day when the month comes first; undefined where there is none. */
export function dateExample({ rows }: Pick<ImportPreview, 'rows'>): DateExample | undefined {
  for (const text of rows.flatMap(({ cells }) => cells)) {
    const [, one = '', other = '', year = ''] = PARTS.exec(text.trim()) ?? [];
    const [dayFirst, monthFirst] = [dayOf(year, other, one), dayOf(year, one, other)];
    if (one !== other && isLocalDate(dayFirst) && isLocalDate(monthFirst))
      return { text, days: { 'D/M/Y': dayFirst, 'M/D/Y': monthFirst } };
  }
  return undefined;
}

function dayOf(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
