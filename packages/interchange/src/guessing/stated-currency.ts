import type { CurrencyCode } from '@cartera/core';
import { isCurrency, plainWords } from '../rows/index.js';

/** A currency that a file says in words, and the text that says it. */
export interface StatedCurrency {
  readonly currency: CurrencyCode;
  readonly text: string;
}

/**
 * The currency that texts name: a code of ISO 4217 in capitals behind a word for money or in parentheses ('Saldo (COP)', 'Moneda: MXN'), pesos that are said to be Mexican, and MXN, USD
 * and EUR wherever they stand; other codes are words as well ('TOP', 'ALL'). What is called the currency goes before the rest; several: none.
 *
 * @example
 * statedCurrency(['Importe MXN']); // => { currency: 'MXN', text: 'Importe MXN' }
 */
export function statedCurrency(texts: readonly string[]): StatedCurrency | undefined {
  const called = foundIn(texts, CALLED);
  const found = called.length > 0 ? called : foundIn(texts, NAMED);
  return new Set(found.map(({ currency }) => currency)).size === 1 ? found[0] : undefined;
}

const CALLED = /\b(?:moneda|divisa|currency)[\s:·]*(?:en |in )?\(?(\p{L}{3})\b/giu;
const NAMED =
  /\b(?:saldos?|importes?|montos?|total(?:es)?|pendientes?|cifras|cantidades|amounts?|balance|due|en|in)[\s:·,]*(?:en |in )?\(?(\p{L}{3})\b|\((\p{L}{3})\)|\b(MXN|USD|EUR)\b/giu;

function foundIn(texts: readonly string[], pattern: RegExp): readonly StatedCurrency[] {
  return texts.flatMap((text) => {
    if (/\bpesos mexicanos\b/.test(plainWords(text))) return [{ currency: 'MXN', text }];
    const codes = Array.from(text.matchAll(pattern), (match) => match.slice(1).find((code) => code !== undefined) ?? '');
    return codes.filter((code) => code === code.toUpperCase() && isCurrency(code)).map((currency) => ({ currency, text }));
  });
}

/** A header without the currency it names: 'Saldo (USD)' is 'Saldo'. */
export function withoutCurrencyCode(header: string): string {
  return header.replaceAll(/\(?\b([A-Z]{3})\b\)?/g, (all, code: string) => (isCurrency(code) ? ' ' : all));
}
