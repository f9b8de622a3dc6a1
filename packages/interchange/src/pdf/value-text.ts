import { formatAmount, formatCount, formatDay, formatInstant, formatMoneyWithCode } from '@cartera/locales';
import type { ExportValue } from '../exports/document.types.js';
import type { Paper } from './paper.types.js';
import { shownText } from './shown-text.js';

/** A value as people read it. Money bears its currency only where its column or its section does not say it. */
export function valueText(
  { locale, zone, letters }: Pick<Paper, 'locale' | 'zone' | 'letters'>,
  value: ExportValue,
  currencyIsSaid = false,
): string {
  if (value === null) return '';
  if ('text' in value) return shownText(letters, value.text);
  if ('day' in value) return formatDay(locale, value.day).replaceAll(' ', '\u00A0');
  if ('instant' in value) return formatInstant(locale, value.instant, zone);
  if ('count' in value) return formatCount(locale, value.count);
  return currencyIsSaid ? formatAmount(locale, value.money) : formatMoneyWithCode(locale, value.money);
}
