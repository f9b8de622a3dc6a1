import { isLocalDate, minorUnits, parseMoney, type CurrencyCode, type LocalDate, type Money } from '@cartera/core';
import type { DateOrder, Mapping } from '../mapping/index.js';
import { namedDay } from './named-day.js';

/** A cell as read, or what is wrong with it. */
export type Cell<T> = { readonly value: T } | { readonly code: string };

/** Where year, month and day stand. */
const PLACES: Readonly<Record<DateOrder, readonly [year: number, month: number, day: number]>> = {
  'Y-M-D': [1, 2, 3],
  'D/M/Y': [3, 2, 1],
  'M/D/Y': [3, 1, 2],
};
const PARTS = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})$/;
/** What databases write after a day that has no time. */
const MIDNIGHT = /[ T]00:00(:00(\.0+)?)?$/;

/**
 * A day as the mapping says its parts stand; one whose month is a name, in whatever order: '15-mar-2026', 'Mar 15, 2026'.
 *
 * @example
 * readDay('3/11/2013', 'M/D/Y'); // => { value: '2013-03-11' }
 * readDay('31/02/2013', 'D/M/Y'); // => { code: 'row.not_a_day' }
 */
export function readDay(text: string, order: DateOrder): Cell<LocalDate> {
  const bare = text.replace(MIDNIGHT, '');
  if (/^\d{4,6}(\.\d+)?$/.test(bare)) return { code: 'row.date_serial' };
  if (/^[^ T]+[ T]\d{1,2}:\d{2}/.test(bare)) return { code: 'row.date_with_time' };
  const parts = PARTS.exec(bare);
  if (!parts) return namedDay(bare) ?? { code: 'row.date_format' };
  const [year = '', month = '', day = ''] = PLACES[order].map((place) => parts[place] ?? '');
  if (month.length > 2 || day.length > 2) return { code: 'row.date_format' };
  if (year.length === 2) return { code: 'row.date_two_digit_year' };
  if (year.length !== 4) return { code: 'row.date_format' };
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(value) ? { value } : { code: 'row.not_a_day' };
}

/**
 * An amount with the decimal sign of the mapping, grouped in threes or not at all. Its own currency may stand before or behind it, as a code or as the sign that it is written with:
 * '$' of pesos and dollars, '€' of euros; any other sign is refused, because it may be another currency.
 *
 * @example
 * readAmount('1.234,56', 'MXN', ','); // => { value: { amount: 123456, currency: 'MXN' } }
 * readAmount('$ 1,160.00', 'MXN', '.'); // => { value: { amount: 116000, currency: 'MXN' } }
 */
export function readAmount(text: string, currency: CurrencyCode, decimal: Mapping['decimal']): Cell<Money> {
  const bare = /[\p{L}\p{Sc}]/u.test(text) ? withoutCurrency(text, currency) : text;
  if (/^\(.*\)$/.test(bare)) return { code: 'row.amount_parentheses' };
  if (/\d\s*[-−]$/.test(bare)) return { code: 'row.amount_trailing_minus' };
  if (/^[-+]?\d+([.,]\d+)?E[-+]?\d+$/i.test(bare)) return { code: 'row.amount_scientific' };
  if (/[\p{L}\p{Sc}]/u.test(bare)) return { code: 'row.amount_currency_sign' };
  try {
    return { value: parseMoney(bare, currency, { decimal }) };
  } catch (error) {
    return { code: amountCode(error) };
  }
}

/** Which currencies a sign stands for; a code stands for itself. */
const SIGNS: Readonly<Record<string, readonly CurrencyCode[]>> = {
  $: ['MXN', 'USD', 'CAD', 'AUD', 'NZD', 'ARS', 'CLP', 'COP', 'UYU', 'DOP', 'HKD', 'SGD'],
  MX$: ['MXN'],
  US$: ['USD'],
  'M.N.': ['MXN'],
  'S/': ['PEN'],
  R$: ['BRL'],
  Q: ['GTQ'],
  '€': ['EUR'],
  '£': ['GBP'],
  '¥': ['JPY', 'CNY'],
};
const MARK_BEFORE = /^([-−]?)\s*(\p{L}{3}|\p{L}{0,2}\p{Sc}|S\/|Q)\s*(?=[-−(\d.,])/u;
const MARK_BEHIND = /(?<=[\d)])\s*(\p{L}{3}|\p{Sc}|M\.N\.)$/u;

/** The text without its own currency, once before and once behind; what is another's stays, to be refused. */
function withoutCurrency(text: string, currency: CurrencyCode): string {
  const isOwn = (mark: string) => mark === currency || (Object.hasOwn(SIGNS, mark) && SIGNS[mark]?.includes(currency) === true);
  return text
    .replace(MARK_BEFORE, (all, minus: string, mark: string) => (isOwn(mark) ? minus : all))
    .replace(MARK_BEHIND, (all, mark: string) => (isOwn(mark) ? '' : all));
}

const AMOUNT_CODES: Readonly<Record<string, string>> = {
  'money.out_of_range': 'row.amount_out_of_range',
  'money.too_many_decimals': 'row.amount_decimals',
  'money.wrong_grouping': 'row.amount_grouping',
};

function amountCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  return AMOUNT_CODES[code] ?? 'row.amount_format';
}

/** A number or name of a document or customer; `digits`: how many it has where it is a number. */
export function readId(text: string, digits?: number): Cell<string> {
  if (text === '') return { code: 'row.missing' };
  if (text.length > ID_LENGTH_MAX) return { code: 'row.too_long' };
  if (/^\d([.,]\d+)?E\+\d{2,}$/i.test(text)) return { code: 'row.id_scientific' };
  if (/^\d+[.,]0+$/.test(text)) return { code: 'row.id_decimal' };
  if (digits !== undefined && (!/^\d+$/.test(text) || text.length !== digits)) return { code: 'row.id_digits' };
  return { value: text };
}

/** Several documents in one cell, between semicolons or bars. */
export function readIds(text: string, digits?: number): Cell<readonly string[]> {
  const ids: string[] = [];
  for (const part of text.split(/[;|]/)) {
    const id = readId(part.trim(), digits);
    if ('code' in id) return id;
    ids.push(id.value);
  }
  return { value: ids };
}

/** Longest id, in characters: with source and suffixes it still fits into the id of a command, and of the one that takes it back. */
const ID_LENGTH_MAX = 100;

/** A currency code as ISO 4217 has it. */
export function readCurrency(text: string): Cell<CurrencyCode> {
  try {
    minorUnits(text);
    return { value: text };
  } catch {
    return { code: text === '' ? 'row.missing' : 'row.currency_unknown' };
  }
}
