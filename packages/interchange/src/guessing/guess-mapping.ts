import { minorUnits } from '@cartera/core';
import { readAmount, readDay } from '../rows/index.js';
import { headerWords } from './header-words.js';
import type { DateOrder, MappedColumns, Mapping } from '../mapping/index.js';

type Field = keyof MappedColumns;

/** Why a column was taken for something. */
export interface GuessReason {
  readonly field: string;
  readonly header: string;
  readonly why: string;
}

/** A proposed mapping, why, and what the file does not tell: those are for a person to say. */
export interface GuessedMapping {
  readonly mapping: Partial<Omit<Mapping, 'columns'>> & { readonly columns: Partial<MappedColumns> };
  readonly reasons: readonly GuessReason[];
  /** 'dates', 'decimal', 'currency', 'columns.amount' …: to be stated before the file can be imported. */
  readonly open: readonly string[];
}

/** The shape of a file: its headers and its first records. */
export interface FileSample {
  readonly headers: readonly string[];
  readonly records: readonly (readonly string[])[];
  readonly delimiter: ',' | ';' | '\t';
  readonly encoding?: 'utf-8' | 'latin-1';
}

/** Headers of a list that tells what is still open, not what was billed. */
const BALANCE_WORDS = ['saldo', 'saldo pendiente', 'balance', 'open amount', 'open balance'];

/**
 * Proposes a mapping from a file's headers and first records. What they do not settle is left open, never guessed: an order of dates that
 * every date fits, a decimal sign that none shows, a currency that none names.
 *
 * @example
 * guessMapping({ headers: ['Cliente', 'Folio', 'Fecha', 'Total'], records: [['ACME', 'F-1', '25/03/2026', '1,000.50']], delimiter: ',' }, 'sae').open;
 * // => ['currency']: day 25 tells the order, the point tells the decimal sign
 */
export function guessMapping(sample: FileSample, source: string): GuessedMapping {
  const { columns, reasons } = guessColumns(sample.headers);
  const cells = (field: Field) => cellsOf(sample, columns[field]);
  const days = DAY_FIELDS.flatMap(cells);
  const dates = only(DATE_ORDERS.filter((order) => days.length > 0 && days.every((day) => 'value' in readDay(day, order))));
  const decimal = only((['.', ','] as const).filter((sign) => showsDecimals(cells('amount'), sign)));
  const dayHeader = columns.issuedOn ?? columns.paidOn ?? columns.dueOn ?? '';
  if (dates) reasons.push({ field: 'dates', header: dayHeader, why: `only ${dates} fits every date` });
  if (decimal) reasons.push({ field: 'decimal', header: columns.amount ?? '', why: `'${decimal}' stands before the decimals` });
  const named = cells('currency');
  if (named.length === 0 || !named.every(isCurrency)) delete columns.currency;
  const rows = guessRows(columns);
  const told: { dates?: DateOrder; decimal?: '.' | ','; encoding?: 'latin-1' } = {
    ...(dates && { dates }),
    ...(decimal && { decimal }),
    ...(sample.encoding === 'latin-1' && { encoding: 'latin-1' }),
  };
  const mapping = { source, rows, ...told, delimiter: sample.delimiter, columns };
  return { mapping, reasons, open: openQuestions(mapping) };
}

const DAY_FIELDS = ['issuedOn', 'dueOn', 'settledOn', 'paidOn'] as const;
const DATE_ORDERS: readonly DateOrder[] = ['Y-M-D', 'D/M/Y', 'M/D/Y'];

function guessColumns(headers: readonly string[]): { readonly columns: Partial<Record<Field, string>>; readonly reasons: GuessReason[] } {
  const columns: Partial<Record<Field, string>> = {};
  const reasons: GuessReason[] = [];
  for (const [field, words] of Object.entries(headerWords) as [Field, readonly string[]][]) {
    const header = headers.find((each) => !Object.values(columns).includes(each) && words.includes(plain(each)));
    if (header === undefined) continue;
    columns[field] = header;
    reasons.push({ field: `columns.${field}`, header, why: 'the name of the column' });
  }
  return { columns, reasons };
}

function cellsOf({ headers, records }: FileSample, header: string | undefined): readonly string[] {
  const place = header === undefined ? -1 : headers.indexOf(header);
  return records.flatMap((record) => (record[place] ?? '').trim() || []);
}

function guessRows({ appliesTo, method, paidOn, amount = '' }: Partial<Record<Field, string>>): Mapping['rows'] {
  if (appliesTo !== undefined || method !== undefined || paidOn !== undefined) return 'payments';
  return BALANCE_WORDS.includes(plain(amount)) ? 'open-balances' : 'invoices';
}

/** What is to be stated before the file can be imported. */
function openQuestions({ rows, columns, dates, decimal }: GuessedMapping['mapping']): readonly string[] {
  const dayMissing = DAY_FIELDS.every((field) => columns[field] === undefined) || (rows === 'invoices' && columns.issuedOn === undefined);
  return [
    ...(['customer', 'document', 'amount'] as const).filter((field) => columns[field] === undefined).map((field) => `columns.${field}`),
    ...(dayMissing ? ['columns.issuedOn'] : []),
    ...(dates ? [] : ['dates']),
    ...(decimal ? [] : ['decimal']),
    ...(columns.currency === undefined ? ['currency'] : []),
  ];
}

/** Lower case, without accents, marks and double spaces. */
function plain(header: string): string {
  return header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** The one that is left; none where several are. */
function only<T>(choices: readonly T[]): T | undefined {
  return choices.length === 1 ? choices[0] : undefined;
}

/** Every amount can be read so, and at least one shows decimals. */
function showsDecimals(amounts: readonly string[], sign: '.' | ','): boolean {
  return (
    amounts.every((text) => 'value' in readAmount(text, 'MXN', sign)) && amounts.some((text) => new RegExp(`\\${sign}\\d{1,2}$`).test(text))
  );
}

function isCurrency(text: string): boolean {
  try {
    return minorUnits(text) >= 0;
  } catch {
    return false;
  }
}
