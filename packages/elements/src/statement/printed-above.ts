import type { CurrencyCode, Statement } from '@cartera/core';
import { formatDay, type Locale } from '@cartera/locales';
import { statementWords } from '@cartera/locales/statement';

/** What stands over the column headings of every printed page, so that a loose sheet says whose it is, of when, and in what. */
export function printedAbove(locale: Locale, { stream, to }: Statement, currency: CurrencyCode): string {
  return [statementWords(locale).title, stream.replace(/^\w+\//, ''), currency, formatDay(locale, to)].join(' · ');
}
