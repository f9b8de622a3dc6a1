import type { Locale } from '@cartera/locales';
import type { ExportValue } from './document.types.js';
import { moneyFormat } from './sheet-value.js';

/** How a workbook shows a value: text as it is, days as the language writes them in figures, amounts with their currency's decimals. */
export function formatOf(value: ExportValue, locale: Locale): string {
  if (value === null || 'text' in value || 'instant' in value) return '@';
  if ('money' in value) return moneyFormat(value.money.currency);
  return 'day' in value ? dayFormat(locale) : '#,##0';
}

/** Days in figures: day first in Spanish; year first elsewhere, for in English both orders are in use. */
export function dayFormat({ words }: Locale): string {
  return words.tag === 'en' ? 'yyyy-mm-dd' : 'dd/mm/yyyy';
}
