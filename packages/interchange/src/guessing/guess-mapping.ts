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
}

/**
 * Proposes a mapping from a file's headers and first records. What they do not settle is left open, never guessed: an order of dates that
 * every date fits, a decimal sign that none shows, a currency that none names.
 *
 * @example
 * guessMapping({ headers: ['Cliente', 'Folio', 'Fecha', 'Total'], records: [['ACME', 'F-1', '25/03/2026', '1,000.50']], delimiter: ',' }, 'sae').open;
 * // => ['currency']: day 25 tells the order, the point tells the decimal sign
 */
export function guessMapping(sample: FileSample, source: string): GuessedMapping {
  const reasons: GuessReason[] = [];
  const columns: Partial<Record<Field, string>> = {};
  for (const [field, words] of Object.entries(headerWords) as [Field, readonly string[]][]) {
    const header = sample.headers.find((each) => !Object.values(columns).includes(each) && words.includes(plain(each)));
    if (header === undefined) continue;
    columns[field] = header;
    reasons.push({ field: `columns.${field}`, header, why: 'the name of the column' });
  }
  const rows = columns.appliesTo !== undefined || columns.method !== undefined ? 'payments' : 'invoices';
  const cells = (field: Field) => sample.records.map((record) => (record[sample.headers.indexOf(columns[field] ?? '')] ?? '').trim()).filter(Boolean);
  const days = (['issuedOn', 'dueOn', 'settledOn', 'paidOn'] as const).flatMap(cells);
  const dates = only((['Y-M-D', 'D/M/Y', 'M/D/Y'] as const).filter((order) => days.length > 0 && days.every((day) => 'value' in readDay(day, order))));
  const decimal = only((['.', ','] as const).filter((sign) => showsDecimals(cells('amount'), sign)));
  const currency = columns.currency !== undefined && cells('currency').every(isCurrency) ? undefined : null;
  if (dates) reasons.push({ field: 'dates', header: columns.issuedOn ?? '', why: `only ${dates} fits every date` });
  if (decimal) reasons.push({ field: 'decimal', header: columns.amount ?? '', why: `'${decimal}' stands before the decimals` });
  if (currency === null) delete columns.currency;
  const required: readonly Field[] = ['customer', 'document', 'amount', rows === 'payments' ? 'paidOn' : 'issuedOn'];
  const open = [
    ...required.filter((field) => columns[field] === undefined && !(field === 'paidOn' && columns.issuedOn !== undefined)).map((field) => `columns.${field}`),
    ...(dates ? [] : ['dates']),
    ...(decimal ? [] : ['decimal']),
    ...(currency === null ? ['currency'] : []),
  ];
  const told: { dates?: DateOrder; decimal?: '.' | ',' } = { ...(dates && { dates }), ...(decimal && { decimal }) };
  return { mapping: { source, rows, ...told, delimiter: sample.delimiter, columns }, reasons, open };
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
  return amounts.every((text) => 'value' in readAmount(text, 'MXN', sign)) && amounts.some((text) => new RegExp(`\\${sign}\\d{1,2}$`).test(text));
}

function isCurrency(text: string): boolean {
  try {
    return minorUnits(text) >= 0;
  } catch {
    return false;
  }
}
