import type { CurrencyCode } from '@cartera/core';
import type { TableRecord } from '../table/index.js';
import { looksLikeDay, looksLikeNumber } from './cell-looks.js';
import { titleCurrency, type NamedCurrency } from './currency-words.js';
import { tidyText } from './tidy-text.js';

/** More cells than a title has. */
const CELLS_MAX = 3;
const TEXT_MAX = 120;

/** The currency of what stands below a line that is the title of a section: words alone, in one cell or a few, that say no more than a currency; undefined of any other line. */
export function currencyLine({ cells, brokenQuotes }: TableRecord, own?: CurrencyCode): NamedCurrency | undefined {
  const text = brokenQuotes ? undefined : titleOf(cells);
  return text === undefined ? undefined : titleCurrency(text, own);
}

/** What a line of a few words says; most lines have more cells, or a number. */
export function titleOf(cells: readonly string[]): string | undefined {
  let filled = 0;
  for (const cell of cells) if (cell !== '' && (filled += 1) > CELLS_MAX) return undefined;
  const texts = cells.map(tidyText).filter((text) => text !== '');
  const areWords = texts.every((text) => text.length <= TEXT_MAX && !looksLikeNumber(text) && !looksLikeDay(text));
  return areWords && texts.length > 0 ? texts.join(' ') : undefined;
}
