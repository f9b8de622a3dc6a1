import { daysBetween, sumMoney, type CurrencyCode, type LocalDate, type Money, type WorkItem } from '@cartera/core';
import { formatDay, phrase, plural, worklistReasonText, worklistWords, type Locale } from '@cartera/locales';
import { exportWords } from '@cartera/locales/exports';
import { documentHead } from './document-head.js';
import type { DocumentOptions } from './document-options.types.js';
import type { ExportColumn, ExportDocument, ExportRow, ExportValue } from './document.types.js';
import { madeRows } from './made-rows.js';

/** A list that is whole: every row that matches. */
export interface WholeWorklist {
  readonly rows: readonly WorkItem[];
  readonly total: number;
  readonly evaluatedOn: LocalDate;
}

/** What a list is shown with. */
export interface WorklistDocumentOptions extends Omit<DocumentOptions, 'name' | 'payment'> {
  /** In words already: by what it was ordered and narrowed. */
  readonly chosen?: readonly { readonly label: string; readonly text: string }[];
  /** Of the JSON the list is handed over as. */
  readonly digest: string;
}

/**
 * The collector's list as a document: one row an account, in the order of the list, with why it is there, as `<cartera-worklist>` shows it. Every currency has a column of its own.
 *
 * @example
 * worklistDocument(list, { locale: localeFor('es-MX'), digest }).sections[0]?.columns.map(({ head }) => head); // => ['Cliente', 'Cuenta', 'Motivo', 'Por cobrar, MXN', 'Días de atraso', 'Situación']
 */
export function worklistDocument({ rows, total, evaluatedOn }: WholeWorklist, options: WorklistDocumentOptions): ExportDocument {
  const { locale, chosen = [], digest } = options;
  const words = worklistWords(locale);
  const { asOf, account, tables, total: totalWord } = exportWords(locale);
  const currencies = [...new Set(rows.flatMap(({ toCollect }) => toCollect.map(({ currency }) => currency)))].sort();
  const columns: readonly ExportColumn[] = [
    { key: 'who', head: words.who, kind: 'text' },
    { key: 'account', head: account, kind: 'text' },
    { key: 'why', head: words.why, kind: 'text' },
    ...currencies.map((currency) => toCollectColumn(locale, currency)),
    { key: 'late', head: words.late, kind: 'count' },
    { key: 'standing', head: words.standing, kind: 'text' },
  ];
  const sums = currencies.map((currency) => ({
    money: sumMoney(
      rows.flatMap((row) => ownOf(row, currency)),
      currency,
    ),
  }));
  return {
    kind: 'worklist',
    ...documentHead(options),
    title: words.title,
    asOf: evaluatedOn,
    facts: [
      { label: asOf, value: { day: evaluatedOn } },
      { label: tables.accounts, value: { text: plural(locale, total, words.accounts) } },
      ...chosen.map(({ label, text }) => ({ label, value: { text } })),
    ],
    figures: sums.map(({ money }) => ({ label: words.toCollect, value: money, isMain: true as const })),
    sections: [
      {
        key: 'accounts',
        label: tables.accounts,
        columns,
        rows: madeRows(rows, (row) => rowOf(locale, row, { asOf: evaluatedOn, currencies })),
        ...(rows.length > 0
          ? { total: { cells: [{ text: totalWord }, null, null, ...sums, null, null] } }
          : { empty: chosen.length > 0 ? words.noneMatches : words.nobody }),
      },
    ],
    notes: [],
    digest,
  };
}

function toCollectColumn(locale: Locale, currency: CurrencyCode): ExportColumn {
  const head = phrase(worklistWords(locale).toCollectIn, { currency });
  return { key: `to-collect-${currency}`, head, kind: 'money', currency, isSummed: true, carried: 'sum' };
}

function ownOf({ toCollect }: WorkItem, currency: CurrencyCode): readonly Money[] {
  return toCollect.filter((money) => money.currency === currency);
}

function rowOf(
  locale: Locale,
  row: WorkItem,
  { asOf, currencies }: { readonly asOf: LocalDate; readonly currencies: readonly CurrencyCode[] },
): ExportRow {
  const { name, customerId, because, oldestDueOn } = row;
  const [first] = because;
  const standing = standingOf(locale, row);
  const amounts = currencies.map((currency): ExportValue => {
    const [own] = ownOf(row, currency);
    return own ? { money: own } : null;
  });
  return {
    cells: [
      { text: name },
      { text: customerId },
      first ? { text: worklistReasonText(locale, first, { asOf }) } : null,
      ...amounts,
      oldestDueOn === undefined ? null : { count: Math.max(0, daysBetween(oldestDueOn, asOf)) },
      standing === '' ? null : { text: standing },
    ],
  };
}

/** A promise, a snooze, whose it is; what the reason says already is not said again. */
function standingOf(locale: Locale, { because, withPromise, snoozedThrough, assignedTo }: WorkItem): string {
  const words = worklistWords(locale);
  const code = because[0]?.code;
  return [
    ...(withPromise && code !== 'worklist.promised' ? [words.promise] : []),
    ...(snoozedThrough === undefined || code === 'worklist.snoozed'
      ? []
      : [phrase(words.snoozedThrough, { day: formatDay(locale, snoozedThrough) })]),
    ...(assignedTo === undefined ? [] : [assignedTo]),
  ].join(' · ');
}
