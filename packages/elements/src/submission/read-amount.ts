import type { CurrencyCode, Money } from '@cartera/core';
import { parseMoney } from '@cartera/core/amounts';
import type { Locale } from '@cartera/locales';

/**
 * Reads an amount as somebody types it, in the locale's own form. Undefined where it cannot be read, or is not above zero: nothing is guessed.
 *
 * Forgiven: the currency's sign or code at either end, space around, a space between thousands. '1.234,56' is not read where the point is the decimal mark.
 *
 * @example
 * readAmount(localeFor('es-MX'), '$ 5,000', 'MXN'); // => { amount: 500000, currency: 'MXN' }
 */
export function readAmount({ tag }: Locale, text: string, currency: CurrencyCode): Money | undefined {
  try {
    const read = parseMoney(bareNumber(text, signsOf(tag, currency)), currency, { decimal: decimalMark(tag) });
    return read.amount > 0 ? read : undefined;
  } catch {
    return undefined;
  }
}

function bareNumber(text: string, signs: readonly string[]): string {
  let bare = text.replace(/\s/g, ' ').trim();
  for (const sign of signs) {
    if (bare.toUpperCase().startsWith(sign)) bare = bare.slice(sign.length).trimStart();
    if (bare.toUpperCase().endsWith(sign)) bare = bare.slice(0, -sign.length).trimEnd();
  }
  return /^\d{1,3}(?: \d{3})+(?!\d| )/.test(bare) ? bare.replaceAll(' ', '') : bare;
}

/** How a currency may be marked: its code, then its sign. */
function signsOf(tag: string, currency: CurrencyCode): readonly string[] {
  const parts = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).formatToParts(0);
  return [currency, ...parts.filter(({ type }) => type === 'currency').map(({ value }) => value.toUpperCase())];
}

function decimalMark(tag: string): '.' | ',' {
  const mark = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(0.5).find(({ type }) => type === 'decimal');
  return mark?.value === ',' ? ',' : '.';
}
