import type { CurrencyCode, Money } from '@cartera/core';
import { minorUnits, toDecimalText } from '@cartera/core/values';
import type { Locale } from './locale-for.js';

const MINUS = '\u2212';

const formats = new Map<string, Intl.NumberFormat>();

/**
 * An amount without its currency, for a column whose heading names it: '8,400.00'. Every minor digit, grouped, a true minus, never '−0.00'.
 *
 * `Intl` gets the decimal text, so the figure is exact up to 2^53−1 minor units.
 *
 * @throws {Fault} As `minorUnits`.
 * @example
 * formatAmount(localeFor('es-MX'), { amount: -120000, currency: 'MXN' }); // => '−1,200.00'
 */
export function formatAmount(locale: Locale, money: Money): string {
  const format = numberFormat(locale.tag, money.currency, 'decimal');
  return money.amount >= 0 ? format.format(exactText(money)) : withTrueMinus(format.formatToParts(exactText(money))); // parts cost three times as much
}

/**
 * An amount with its currency's sign: '$48,210.55'. Where the sign is only the code ('KWD') it is left out: the code stands beside the amount anyway.
 *
 * @throws {Fault} As `minorUnits`.
 * @example
 * formatMoney(localeFor('es-MX'), { amount: 4821055, currency: 'MXN' }); // => '$48,210.55'
 */
export function formatMoney(locale: Locale, money: Money): string {
  const parts = numberFormat(locale.tag, money.currency, 'currency').formatToParts(exactText(money));
  const sign = parts.find(({ type }) => type === 'currency')?.value;
  return sign === money.currency ? formatAmount(locale, money) : withTrueMinus(parts);
}

/**
 * An amount that stands in a sentence, with sign and code: '$48,210.55 MXN'.
 *
 * @throws {Fault} As `minorUnits`.
 * @example
 * formatMoneyWithCode(localeFor('es-MX'), { amount: 4821055, currency: 'MXN' }); // => '$48,210.55 MXN', its space unbreakable
 */
export function formatMoneyWithCode(locale: Locale, money: Money): string {
  return `${formatMoney(locale, money)}\u00A0${money.currency}`;
}

/**
 * A currency's name in the plural, as it follows "in": 'pesos mexicanos'; the code where the language has no name for it.
 *
 * @example
 * currencyName(localeFor('en'), 'USD'); // => 'US dollars'
 */
export function currencyName({ tag }: Locale, currency: CurrencyCode): string {
  const parts = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: 'name' }).formatToParts(2);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

function numberFormat(tag: string, currency: CurrencyCode, style: 'decimal' | 'currency'): Intl.NumberFormat {
  const key = `${tag} ${currency} ${style}`;
  const known = formats.get(key);
  if (known) return known;
  const digits = minorUnits(currency); // ISO 4217, which Intl does not always follow
  const format = new Intl.NumberFormat(tag, {
    style,
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: 'always',
  });
  formats.set(key, format);
  return format;
}

/** The one place where an amount meets `Intl`: as decimal text, never as a float. */
function exactText(money: Money): `${number}` {
  return toDecimalText(money) as `${number}`;
}

function withTrueMinus(parts: readonly Intl.NumberFormatPart[]): string {
  return parts.map(({ type, value }) => (type === 'minusSign' ? MINUS : value)).join('');
}
