import type { Mapping } from '../mapping/index.js';
import type { TableRecord } from '../table/index.js';
import { looksLikeNumber } from './cell-looks.js';
import { readAmount } from './read-cells.js';
import { tidyText } from './tidy-text.js';

/** The numbers of a record by place, in hundredths, of whatever currency: good for telling whether lines add up. */
export type Amounts = ReadonlyMap<number, number>;

/** A minus before or behind it, or parentheses around. */
const BELOW_ZERO = /[-−(]/;

/** What numbers stand in some places of a record. */
export function amountsOf({ cells }: TableRecord, places: Iterable<number>, decimal: Mapping['decimal']): Amounts {
  const amounts = new Map<number, number>();
  for (const place of places) {
    const text = tidyText(cells[place] ?? '');
    if (text === '' || !looksLikeNumber(text)) continue;
    const read = readAmount(text.replaceAll(/[^\d.,]/g, ''), 'MXN', decimal);
    if ('value' in read) amounts.set(place, BELOW_ZERO.test(text) ? -read.value.amount : read.value.amount);
  }
  return amounts;
}

/** Amounts with others added to them, place by place. */
export function addedUp(sums: Amounts, amounts: Amounts): Amounts {
  const all = new Map(sums);
  for (const [place, amount] of amounts) all.set(place, (all.get(place) ?? 0) + amount);
  return all;
}

/** The first place in which amounts are not the sums of others, where those have any at all; none: they add up. */
export function placeThatDiffers(stated: Amounts, sums: Amounts): number | undefined {
  return [...stated].find(([place, amount]) => sums.has(place) && sums.get(place) !== amount)?.[0];
}
