import { fault, minorUnits, toDecimalText, type CurrencyCode, type LocalDate, type Money } from '@cartera/core';
import { formatInstant, type Locale } from '@cartera/locales';
import type { ExportValue } from './document.types.js';
import { plainText } from './plain-text.js';

/** What a cell of a workbook holds. */
export type SheetValue = string | number | Date | null;

/** Digits of a number that a spreadsheet keeps; the rest become zeros, without a word. */
const DIGITS_MAX = 15;
/** Characters of a cell. */
const CELL_MAX = 32_767;
/** Before this day spreadsheets count a 29th of February 1900 that never was. */
const FIRST_DAY: LocalDate = '1900-03-01';

/**
 * A value as a workbook keeps it: numbers as numbers, days as days, text as text whatever it begins with.
 *
 * @throws export.number_too_long for an amount of more than 15 digits, which a spreadsheet would round.
 */
export function sheetValue(value: ExportValue, { locale, zone }: { readonly locale: Locale; readonly zone: string }): SheetValue {
  if (value === null) return null;
  if ('text' in value) return sheetText(plainText(value));
  if ('money' in value) return sheetNumber(value.money);
  if ('count' in value) return value.count;
  if ('instant' in value) return formatInstant(locale, value.instant, zone);
  return value.day < FIRST_DAY ? value.day : new Date(`${value.day}T00:00:00Z`); // written by its day in UTC
}

/** @throws export.number_too_long */
function sheetNumber(money: Money): number {
  if (String(Math.abs(money.amount)).length > DIGITS_MAX) throw fault('export.number_too_long', { digits: DIGITS_MAX });
  return Number(toDecimalText(money));
}

/** What XML cannot hold, or a workbook would take for an escape: hardly ever there. */
const AWKWARD = /\p{Cs}|(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|_(?=x[\dA-Fa-f]{4}_)/gu;

/** Text as XML can hold it. What looks like an escape of a workbook's is escaped itself. */
export function sheetText(text: string): string {
  const legal = text.replace(AWKWARD, (found) => (found === '_' ? '_x005F_' : '\uFFFD'));
  return legal.length > CELL_MAX ? `${legal.slice(0, CELL_MAX - 1)}…` : legal;
}

/** How an amount is shown: grouped, with all decimals of its currency. */
export function moneyFormat(currency: CurrencyCode): string {
  const decimals = minorUnits(currency);
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
