import { extname } from 'node:path';
import type { LocalDate, Refusal } from '@cartera/core';
import type { FileWarningCode } from '@cartera/locales/import';
import { mixedDays, runningBalance, statedCurrency, type FileSample } from '../guessing/index.js';
import type { DateOrder, MappingDraft } from '../mapping/index.js';
import { findHeaders, plainWords } from '../rows/index.js';
import { openWorkbook } from '../workbook/index.js';
import { firstRecords } from './first-records.js';
import type { LookedAt } from './look-at-file.js';
import type { FirstRows } from './preview.types.js';

/** What there is to be known of a file before it goes in. */
export interface PreviewWarning {
  readonly code: FileWarningCode;
  readonly facts: Refusal['facts'];
}

const IN_THOUSANDS = /\b(?:en (?:miles|millones)|(?:miles|millones) de|in (?:thousands|millions)|(?:thousands|millions) of)\b/;

interface Looked {
  readonly looked: LookedAt;
  readonly read: FirstRows;
  readonly sample: FileSample;
  /** The order that real days were put into words by. */
  readonly order: DateOrder;
  /** What the file is called. */
  readonly name: string;
  readonly mapping: MappingDraft;
  /** The day that the list says it is of. */
  readonly day: LocalDate | undefined;
  /** The day that was given. */
  readonly asOf: LocalDate | undefined;
}

/** What is to be known of a file before it goes in, beside its rows. */
export async function previewWarnings(path: string, seen: Looked): Promise<readonly PreviewWarning[]> {
  return [
    ...ofName(seen),
    ...(await ofSheets(path, seen)),
    ...ofHeaders(seen),
    ...ofAmounts(seen),
    ...ofDates(seen),
    ...ofDay(seen),
    ...ofRows(seen),
  ];
}

function ofName({ looked: { format }, name }: Looked): readonly PreviewWarning[] {
  const isCalledBook = /^\.xl/i.test(extname(name));
  return isCalledBook === (format === 'xlsx') || (format === 'csv' && !isCalledBook)
    ? []
    : [warning('preview.name_differs', { format: format.toUpperCase() })];
}

async function ofSheets(path: string, { looked: { sheets = [], sheet }, mapping }: Looked): Promise<readonly PreviewWarning[]> {
  const hidden = sheets.filter((each) => each.hidden && each.name !== sheet).map(({ name }) => name);
  const isHidden = sheets.some((each) => each.hidden && each.name === sheet);
  const others = sheets.filter((each) => !each.hidden && each.name !== sheet).map(({ name }) => name);
  const alike = others.length > 0 ? await sheetsAlike(path, others, mapping) : [];
  return [
    ...(isHidden && sheet !== undefined ? [warning('preview.sheet_hidden', { sheet })] : []),
    ...(alike.length > 0 ? [warning('preview.sheets_several', { sheets: alike.join(', ') })] : []),
    ...(hidden.length > 0 ? [warning('preview.hidden_sheets', { sheets: hidden.join(', ') })] : []),
  ];
}

/** Those sheets that have the columns too. */
async function sheetsAlike(path: string, names: readonly string[], { columns = {}, aging }: MappingDraft): Promise<readonly string[]> {
  if (Object.keys(columns).length === 0) return [];
  const workbook = await openWorkbook(path);
  try {
    const alike: string[] = [];
    for (const name of names) {
      const first = await firstRecords(workbook.readSheet(name, { dates: 'Y-M-D', decimal: '.' }));
      try {
        findHeaders(first, { columns, ...(aging && { aging }) });
        alike.push(name);
      } catch {
        // another kind of sheet
      }
    }
    return alike;
  } finally {
    workbook.close();
  }
}

function ofHeaders({ looked: { found } }: Looked): readonly PreviewWarning[] {
  const repeated = found.headers.find((header, place) => header !== '' && found.headers.indexOf(header) !== place);
  return repeated === undefined ? [] : [warning('preview.headers_repeated', { header: repeated })];
}

/** What would be read as another amount than is meant: thousands, or only one of two currencies side by side. */
function ofAmounts({ looked: { found }, sample, mapping }: Looked): readonly PreviewWarning[] {
  const { before = [] } = sample;
  const { columns = {}, currency } = mapping;
  const thousands = [...before, ...found.headers].find((text) => IN_THOUSANDS.test(plainWords(text)));
  const used: ReadonlySet<unknown> = new Set(Object.values<string>({ ...columns }));
  const other = found.headers.find((header) => {
    const stated = used.has(header) || columns.currency !== undefined ? undefined : statedCurrency([header])?.currency;
    return stated !== undefined && currency !== undefined && stated !== currency;
  });
  const running = mapping.rows === 'payments' ? undefined : runningBalance(sample, mapping);
  return [
    ...(running === undefined ? [] : [warning('preview.running_balance', { header: running })]),
    ...(thousands === undefined ? [] : [warning('preview.in_thousands', { text: thousands })]),
    ...(other === undefined ? [] : [warning('preview.other_currency', { header: other })]),
  ];
}

function ofDates({ sample, mapping: { columns = {} }, order }: Looked): readonly PreviewWarning[] {
  return mixedDays(sample, columns, order).map(({ header, days, texts }) => warning('preview.dates_mixed', { header, days, texts }));
}

function ofDay({ mapping, day, asOf }: Looked): readonly PreviewWarning[] {
  const { rows, aging, columns = {} } = mapping;
  const isByAge = aging !== undefined && columns.document === undefined;
  const used = asOf ?? day;
  return [
    ...(rows === 'open-balances' && used === undefined ? [warning('preview.as_of_missing')] : []),
    ...(day !== undefined && asOf === undefined ? [warning('preview.list_day', { day })] : []),
    ...(day !== undefined && asOf !== undefined && day !== asOf ? [warning('preview.list_day_differs', { day, asOf })] : []),
    ...(isByAge ? [warning('preview.documents_by_age', used === undefined ? {} : { asOf: used })] : []),
  ];
}

function ofRows({ read: { rows = [], filled = 0, mapping } }: Looked): readonly PreviewWarning[] {
  const refused = rows.filter((row) => 'faults' in row);
  const inFavour = refused.filter((row) => row.faults.some(({ code }) => code === 'row.balance_in_favour'));
  const currencies = new Set(mapping.currencyLines ? rows.flatMap((row) => ('row' in row ? [row.row.amount.currency] : [])) : []);
  return [
    ...(filled > 0 ? [warning('file.customers_filled', { count: filled })] : []),
    ...(currencies.size > 1 ? [warning('preview.currency_sections', { currencies: [...currencies].join(', ') })] : []),
    ...(inFavour.length > 0 ? [warning('preview.balances_in_favour', { rows: inFavour.length })] : []),
    ...(refused.length > 0 ? [warning('preview.rows_refused', { rows: refused.length })] : []),
  ];
}

function warning(code: FileWarningCode, facts: Refusal['facts'] = {}): PreviewWarning {
  return { code, facts };
}
