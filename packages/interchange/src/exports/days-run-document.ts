import { customerIdOf, sumMoney, type CurrencyCode, type Money } from '@cartera/core';
import { phrase, refusalText, type Locale } from '@cartera/locales';
import { exportWords } from '@cartera/locales/exports';
import { entryKindWord } from '@cartera/locales/statement';
import type { DaysRun } from './days-run.types.js';
import { documentHead } from './document-head.js';
import type { DocumentOptions } from './document-options.types.js';
import type { ExportDocument, ExportRow, ExportSection } from './document.types.js';

/** What a run is shown with. */
export interface DaysRunDocumentOptions extends Omit<DocumentOptions, 'name' | 'payment'> {
  /** Of the JSON the run is handed over as. */
  readonly digest: string;
}

/**
 * The report of a day's run as a document: what was evaluated and written, then what was charged to whom, one currency after the other, and who was not charged and why.
 *
 * @example
 * daysRunDocument(run, { locale: localeFor('es-MX'), digest }).title; // => 'Corrida del día'
 */
export function daysRunDocument(run: DaysRun, options: DaysRunDocumentOptions): ExportDocument {
  const { locale, digest } = options;
  const words = exportWords(locale);
  const currencies = [...new Set(run.charges.flatMap(({ amounts }) => amounts.map(({ currency }) => currency)))].sort();
  return {
    kind: 'days-run',
    ...documentHead(options),
    title: words.titles['days-run'],
    asOf: run.on,
    facts: [{ label: words.asOf, value: { day: run.on } }],
    figures: currencies.map((currency) => ({ label: words.run.charged, value: chargedIn(run, currency), isMain: true as const })),
    sections: [
      countsSection(locale, run),
      ...currencies.map((currency) => chargesSection(locale, run, currency)),
      ...unchargedSection(locale, run),
    ],
    notes: run.charges.length === 0 ? [words.run.nothingCharged] : [],
    digest,
  };
}

function countsSection(locale: Locale, { evaluated, written, left, consequences = {}, refused = {} }: DaysRun): ExportSection {
  const words = exportWords(locale);
  const row = (text: string, count: number): ExportRow => ({ cells: [{ text }, { count }] });
  return {
    key: 'run',
    label: words.tables.run,
    columns: [
      { key: 'what', head: words.run.what, kind: 'text' },
      { key: 'count', head: words.run.count, kind: 'count' },
    ],
    rows: [
      row(words.run.evaluated, evaluated),
      row(words.run.written, written),
      ...(left === undefined ? [] : [row(words.run.left, left)]),
      ...Object.entries(consequences).map(([kind, count]) => row(phrase(words.run.entries, { kind: entryKindWord(locale, kind) }), count)),
      ...Object.entries(refused).map(([code, count]) => row(phrase(words.run.refused, { reason: reasonOf(locale, code) }), count)),
    ],
  };
}

function chargesSection(locale: Locale, run: DaysRun, currency: CurrencyCode): ExportSection {
  const words = exportWords(locale);
  const rows = run.charges.flatMap(({ stream, kind, on, amounts }) =>
    amounts
      .filter((money) => money.currency === currency)
      .map((money) => ({ cells: [{ text: customerIdOf(stream) }, { day: on }, { text: entryKindWord(locale, kind) }, { money }] })),
  );
  return {
    key: 'charges',
    label: words.tables.charges,
    heading: words.run.charged,
    currency,
    columns: [
      { key: 'account', head: words.account, kind: 'text' },
      { key: 'through', head: words.run.through, kind: 'day' },
      { key: 'kind', head: words.run.what, kind: 'text' },
      { key: 'charged', head: words.run.charged, kind: 'money', isSummed: true, carried: 'sum' },
    ],
    rows,
    total: { cells: [{ text: words.total }, null, null, { money: chargedIn(run, currency) }] },
  };
}

function unchargedSection(locale: Locale, { uncharged }: DaysRun): readonly ExportSection[] {
  if (uncharged.length === 0) return [];
  const words = exportWords(locale);
  return [
    {
      key: 'uncharged',
      label: words.tables.uncharged,
      columns: [
        { key: 'account', head: words.account, kind: 'text' },
        { key: 'reason', head: words.run.reason, kind: 'text' },
      ],
      rows: uncharged.map(({ stream, code }) => ({
        cells: [{ text: customerIdOf(stream) }, { text: reasonOf(locale, code), notes: [code] }],
      })),
    },
  ];
}

function chargedIn({ charges }: DaysRun, currency: CurrencyCode): Money {
  return sumMoney(
    charges.flatMap(({ amounts }) => amounts.filter((money) => money.currency === currency)),
    currency,
  );
}

function reasonOf(locale: Locale, code: string): string {
  return refusalText(locale, { code, facts: {} }).text;
}
