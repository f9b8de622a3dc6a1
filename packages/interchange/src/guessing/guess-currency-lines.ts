import type { CurrencyCode } from '@cartera/core';
import { currencyLine, looksLikeNumber, tidyHeader, tidyText } from '../rows/index.js';
import type { FileSample } from './guess.types.js';

/** Lines that say the currency of what is below them: which is the first, and whether some row is in none that is known. */
export interface GuessedCurrencyLines {
  /** From 0, among the records of the sample. */
  readonly first: number;
  readonly text: string;
  readonly isOpen: boolean;
}

/**
 * Whether a file has parts in several currencies, each below a line that says so: rows of two at least.
 *
 * @param amounts The headers of the columns of amounts.
 * @param own The currency of what stands before any such line.
 */
export function guessCurrencyLines(
  { headers, records, before = [] }: FileSample,
  amounts: readonly string[],
  own: CurrencyCode | undefined,
): GuessedCurrencyLines | undefined {
  const places = amounts.map((header) => headers.indexOf(tidyHeader(header)));
  const isRow = (record: readonly string[]) => places.some((place) => looksLikeNumber(record[place] ?? ''));
  const above = before.map((text) => currencyLine({ line: 0, cells: [text] }, own)).findLast((section) => section !== undefined);
  const of = new Set<CurrencyCode | undefined>();
  let section = above ? above.currency : own;
  let first: number | undefined;
  for (const [index, record] of records.entries()) {
    const line = currencyLine({ line: 0, cells: record }, own);
    if (line) {
      section = line.currency;
      first ??= index;
    } else if (isRow(record)) of.add(section);
  }
  if (first === undefined || of.size < 2) return undefined;
  const text = (records[first] ?? [])
    .map(tidyText)
    .filter((cell) => cell !== '')
    .join(' ');
  return { first, text, isOpen: of.has(undefined) };
}
