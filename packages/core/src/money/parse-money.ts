import { fault } from '../assert/index.js';
import { minorUnits } from './minor-units.js';
import { money } from './money.js';
import type { CurrencyCode, Money } from './money.types.js';

interface Parts {
  readonly sign: string;
  readonly whole: string;
  readonly decimals: string;
}

/** The other of point and comma groups thousands. */
const GROUPING = { '.': ',', ',': '.' } as const;

/**
 * Reads an amount as people and files write it: '1,234.56' where the point is the decimal mark, '1.234,56' where the comma is.
 *
 * Thousands may be grouped, throughout and in threes, or not at all. Fewer decimals than the currency has are filled up, a minus stands in
 * front, surrounding space is ignored. No currency sign: what is not a number is not guessed at.
 *
 * @throws `money.not_a_number`; `money.wrong_grouping`; `money.too_many_decimals`, even if they are zeros; `money.out_of_range`;
 * `money.unknown_currency`, `money.without_minor_unit`; `money.unknown_decimal_mark`.
 * @example
 * parseMoney('1,234.5', 'MXN', { decimal: '.' }); // => money(123450, 'MXN')
 */
export function parseMoney(text: string, currency: CurrencyCode, format: { decimal: '.' | ',' }): Money {
  const units = minorUnits(currency);
  const { sign, whole, decimals } = partsOf(text, format.decimal);
  if (decimals.length > units) throw fault('money.too_many_decimals', { decimals: units });
  return money(Number(sign + whole + decimals.padEnd(units, '0')), currency); // a longer number reads as at least 2^53, which `money` refuses
}

function partsOf(text: string, decimal: '.' | ','): Parts {
  if (!Object.hasOwn(GROUPING, decimal)) throw fault('money.unknown_decimal_mark');
  const group = GROUPING[decimal];
  const found = typeof text === 'string' ? /^(-?)(\d[\d.,]*)$/.exec(text.trim()) : null;
  const [sign = '', number = ''] = found?.slice(1) ?? [];
  const [whole = '', decimals, ...more] = number.split(decimal);
  if (found === null || more.length > 0 || decimals === '') throw fault('money.not_a_number');
  if (decimals?.includes(group) || (whole.includes(group) && !isGrouped(whole, group))) throw fault('money.wrong_grouping');
  return { sign, whole: whole.replaceAll(group, ''), decimals: decimals ?? '' };
}

/** One to three digits, then threes. A leading zero ('0,123') is more likely a decimal read with the wrong mark. */
function isGrouped(whole: string, group: '.' | ','): boolean {
  const [first = '', ...threes] = whole.split(group);
  return /^[1-9]\d{0,2}$/.test(first) && threes.every((three) => /^\d{3}$/.test(three));
}
