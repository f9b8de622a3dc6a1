import { minorUnits, type CurrencyCode } from '@cartera/core';
import { plainWords } from '../rows/index.js';

/** A currency that a file says in words, and the text that says it. */
export interface StatedCurrency {
  readonly currency: CurrencyCode;
  readonly text: string;
}

/**
 * The currency that texts name: a code of ISO 4217 in capitals ('Saldo (USD)', 'Moneda: MXN'), or pesos that are said to be Mexican. Several: none.
 *
 * @example
 * statedCurrency(['Importe MXN']); // => { currency: 'MXN', text: 'Importe MXN' }
 */
export function statedCurrency(texts: readonly string[]): StatedCurrency | undefined {
  const found = texts.flatMap((text) => currenciesIn(text).map((currency) => ({ currency, text })));
  return new Set(found.map(({ currency }) => currency)).size === 1 ? found[0] : undefined;
}

/** Whether a text is a code of ISO 4217. */
export function isCurrency(text: string): boolean {
  try {
    return minorUnits(text) >= 0;
  } catch {
    return false;
  }
}

/** A header without the currency it names: 'Saldo (USD)' is 'Saldo'. */
export function withoutCurrencyCode(header: string): string {
  return header.replaceAll(/\(?\b([A-Z]{3})\b\)?/g, (all, code: string) => (isCurrency(code) ? ' ' : all));
}

function currenciesIn(text: string): readonly CurrencyCode[] {
  if (/\bpesos mexicanos\b/.test(plainWords(text))) return ['MXN'];
  return (text.match(/\b[A-Z]{3}\b/g) ?? []).filter(isCurrency);
}
