import type { Money } from '@cartera/core';
import { formatDay, formatMoneyWithCode, plural, type Locale, type Plural, type RefusalText } from '@cartera/locales';
import { importFormWords, type ImportFormMessages } from '@cartera/locales/import-form';
import type { SaidOfFile } from '@cartera/locales/import';
import type { LoadFailure } from '../loading/index.js';

/** What is said of files, rows and failures: it comes later than the rest. */
export interface SaidWords {
  readonly said: (locale: Locale, said: SaidOfFile) => RefusalText;
  readonly failure: (locale: Locale, failure: LoadFailure) => RefusalText;
}

/** How everything in the import is written. */
export interface ImportView {
  readonly locale: Locale;
  readonly words: ImportFormMessages;
  readonly count: (n: number, forms: Plural) => string;
  /** With its code: a file may have several currencies. */
  readonly money: (amount: Money) => string;
  readonly day: (day: string) => string;
  readonly longDay: (day: string) => string;
  readonly list: (parts: readonly string[]) => string;
  /** '' until the words are there. */
  readonly said: (said: SaidOfFile) => string;
}

/** How everything in the import is written in a language. */
export function importView(locale: Locale, later: SaidWords | null | undefined): ImportView {
  const lists = new Intl.ListFormat(locale.tag);
  return {
    locale,
    words: importFormWords(locale),
    count: (n, forms) => plural(locale, n, forms),
    money: (amount) => formatMoneyWithCode(locale, amount),
    day: (day) => formatDay(locale, day),
    longDay: (day) => formatDay(locale, day, 'long'),
    list: (parts) => lists.format(parts),
    said: (said) => later?.said(locale, said).text ?? '',
  };
}
