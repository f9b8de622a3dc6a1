import type { AgingReport, AgingRow } from '@cartera/core';
import { agingWords, currencyName, formatDay, phrase, type Locale } from '@cartera/locales';
import { exportWords } from '@cartera/locales/exports';
import { agingParts } from './aging-parts.js';
import { documentHead } from './document-head.js';
import type { DocumentOptions } from './document-options.types.js';
import type { ExportDocument, ExportFigure, ExportSection, ExportValue } from './document.types.js';
import { madeRows } from './made-rows.js';
import { overdueOf } from './overdue-of.js';

/** What an aging is shown with. */
export interface AgingDocumentOptions extends Omit<DocumentOptions, 'name' | 'payment'> {
  /** What customers are called, by customer id; where none is known there is no column for it. */
  readonly names?: ReadonlyMap<string, string>;
  /** Of the JSON the report is handed over as. */
  readonly digest: string;
}

/**
 * The aging of a portfolio as a document: what is to be collected and how much of it is overdue, then every customer by age, the largest total first; one currency after the other, as
 * `<cartera-aging>` shows it. The report has to be whole, not a page.
 *
 * @example
 * agingDocument(report, { locale: localeFor('es-MX'), digest }).sections[0]?.columns.map(({ head }) => head); // => ['Cliente', 'Por vencer', '1–30 días', …, 'A favor', 'Total']
 */
export function agingDocument(report: AgingReport, options: AgingDocumentOptions): ExportDocument {
  const { locale, names = new Map<string, string>(), digest } = options;
  const words = agingWords(locale);
  const { asOf: asOfWord, knownAt: knownAtWord, countedTo } = exportWords(locale);
  const { asOf, bucketsAsOf, knownAt } = report;
  const totals = report.totals.filter(isOpen);
  return {
    kind: 'aging',
    ...documentHead(options),
    title: words.title,
    asOf,
    facts: [
      { label: asOfWord, value: { day: asOf } },
      ...(bucketsAsOf === asOf ? [] : [{ label: countedTo, value: { day: bucketsAsOf } }]),
      ...(knownAt === undefined ? [] : [{ label: knownAtWord, value: { instant: knownAt } }]),
    ],
    figures: totals.flatMap((total) => figuresOf(locale, report, { total, several: totals.length > 1 })),
    sections: totals.map((total) => customersOf(locale, report, { total, names })),
    notes: totals.length === 0 ? [phrase(words.empty, { day: formatDay(locale, asOf) }), words.emptyHint] : [],
    digest,
  };
}

type Total = Omit<AgingRow, 'customerId'>;

function isOpen({ notDue, buckets, unapplied }: Total): boolean {
  return [notDue, unapplied, ...buckets.map(({ amount }) => amount)].some((amount) => amount !== 0);
}

function figuresOf(
  locale: Locale,
  { asOf }: AgingReport,
  { total, several }: { readonly total: Total; readonly several: boolean },
): readonly ExportFigure[] {
  const { balanceAsOf, inCurrency, overdue } = locale.words.common;
  const { currency } = total;
  const label = phrase(balanceAsOf, { day: formatDay(locale, asOf) });
  const named = several ? `${label} ${phrase(inCurrency, { currency: currencyName(locale, currency) })}` : label;
  return [
    { label: named, value: { amount: total.total, currency }, isMain: true },
    { label: overdue, value: overdueOf(total) },
  ];
}

/** The customers of one currency; the total is the report's own, of the whole. */
function customersOf(
  locale: Locale,
  { rows }: AgingReport,
  { total, names }: { readonly total: Total; readonly names: ReadonlyMap<string, string> },
): ExportSection {
  const words = agingWords(locale);
  const { tables, name: nameWord } = exportWords(locale);
  const { currency } = total;
  const own = rows.filter((row) => row.currency === currency).toSorted(byTotal);
  const named = own.some(({ customerId }) => names.has(customerId));
  const nameOf = (customerId: string): readonly ExportValue[] => {
    const name = names.get(customerId);
    return named ? [name === undefined ? null : { text: name }] : [];
  };
  const amounts = (row: Total) =>
    [...agingParts(locale, row, 'portfolio'), { amount: row.total }].map(({ amount }) => ({ money: { amount, currency } }));
  const parts = [...agingParts(locale, total, 'portfolio'), { key: 'total', name: words.total }];
  return {
    key: 'customers',
    label: tables.customers,
    heading: phrase(words.caption, { currency: currencyName(locale, currency) }),
    currency,
    columns: [
      { key: 'customer', head: words.customer, kind: 'text' },
      ...(named ? [{ key: 'name', head: nameWord, kind: 'text' } as const] : []),
      ...parts.map(({ key, name }) => ({ key, head: name, kind: 'money', isSummed: true, carried: 'sum' }) as const),
    ],
    rows: madeRows(own, (row) => ({ cells: [{ text: row.customerId }, ...nameOf(row.customerId), ...amounts(row)] })),
    total: { cells: [{ text: words.everyone }, ...(named ? [null] : []), ...amounts(total)] },
  };
}

/** The largest first; of equal ones by customer. */
function byTotal(a: AgingRow, b: AgingRow): number {
  return b.total - a.total || (a.customerId < b.customerId ? -1 : 1);
}
