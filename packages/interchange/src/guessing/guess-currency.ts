import type { CurrencyCode } from '@cartera/core';
import type { MappedColumns } from '../mapping/index.js';
import { plainWords } from '../rows/index.js';
import type { FileSample } from './guess.types.js';
import { sampleCells } from './sample-cells.js';
import { isCurrency, statedCurrency } from './stated-currency.js';

/** Where the currency comes from: a column of codes, or words of the file. */
export type GuessedCurrency =
  { readonly header: string } | { readonly currency: CurrencyCode; readonly text: string; readonly header?: string };

const LOCAL = /\b(?:local|ml)\b/;
const OF_DOCUMENT = /\b(?:documento|document|doc)\b/;

/** A column of codes, where every cell has one and it is that of the amounts; else what the headers of amounts say, or the lines above the headers. */
export function guessCurrency(
  sample: FileSample,
  { currency, amount }: MappedColumns,
  amounts: readonly string[],
): GuessedCurrency | undefined {
  const cells = sampleCells(sample, [currency]);
  // an amount in the local currency beside the document's currency: that column is of another amount
  const isOther = amount !== undefined && LOCAL.test(plainWords(amount)) && OF_DOCUMENT.test(plainWords(currency ?? ''));
  if (currency !== undefined && !isOther && cells.length > 0 && cells.every(({ text }) => isCurrency(text))) return { header: currency };
  const inHeader = statedCurrency(amounts);
  if (inHeader) return { ...inHeader, header: inHeader.text };
  return statedCurrency(sample.before ?? []);
}
