import type { CurrencyCode } from '@cartera/core';
import type { MappedColumns } from '../mapping/index.js';
import { currencyLine, isCurrency, plainWords } from '../rows/index.js';
import type { FileSample } from './guess.types.js';
import { sampleCells } from './sample-cells.js';
import { statedCurrency } from './stated-currency.js';

/** Where the currency comes from: a column of codes, or words of the file. */
export type GuessedCurrency =
  | { readonly header: string; readonly areCodes: boolean }
  | { readonly currency: CurrencyCode; readonly text: string; readonly header?: string };

const LOCAL = /\b(?:local|ml)\b/;
const OF_DOCUMENT = /\b(?:documento|document|doc)\b/;

/**
 * A column of the amounts' currencies: of codes, or of several words, which are refused row by row rather than taken for one currency; else what the headers of amounts say, or the lines above
 * the headers, the last of which may be the title of a currency.
 */
export function guessCurrency(
  sample: FileSample,
  { currency, amount }: MappedColumns,
  amounts: readonly string[],
): GuessedCurrency | undefined {
  const texts = sampleCells(sample, [currency]).map(({ text }) => text);
  // an amount in the local currency beside the document's currency: that column is of another amount
  const isOther = amount !== undefined && LOCAL.test(plainWords(amount)) && OF_DOCUMENT.test(plainWords(currency ?? ''));
  if (currency !== undefined && !isOther && saysWhich(texts)) return { header: currency, areCodes: texts.every(isCurrency) };
  const inHeader = statedCurrency(amounts);
  if (inHeader) return { ...inHeader, header: inHeader.text };
  const { before = [] } = sample;
  return statedCurrency(before) ?? titled(before);
}

/** A title that says no more than a currency, in words: 'M.N.', 'DÓLARES'; the last counts. */
function titled(before: readonly string[]): GuessedCurrency | undefined {
  const titles = before.flatMap((text) => {
    const currency = currencyLine({ line: 0, cells: [text] })?.currency;
    return currency === undefined ? [] : [{ currency, text }];
  });
  return titles.at(-1);
}

/** Any code, or two different words: which of them an amount is in stands there, readable or not. */
function saysWhich(texts: readonly string[]): boolean {
  return texts.some(isCurrency) || new Set(texts.map(plainWords)).size > 1;
}
