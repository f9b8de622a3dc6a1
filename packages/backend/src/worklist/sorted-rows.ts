import { foldText, type WorkItem } from '@cartera/core';
import { compareKeys, rowKeys, type RowKeys, type WorklistOrder } from './row-keys.js';

/** A row with what it is sorted and found by. */
export interface Placed {
  readonly row: WorkItem;
  readonly keys: RowKeys;
  readonly text: string;
}

/** An order of rows, and the currency that amounts are compared in. */
export interface RowOrder {
  readonly order: WorklistOrder;
  readonly currency?: string;
}

const texts = new WeakMap<WorkItem, string>();

/** A row with its keys in an order. */
export function placeRow(row: WorkItem, { order, currency }: RowOrder): Placed {
  const text = texts.get(row) ?? foldText(row.searchText);
  texts.set(row, text);
  return { row, keys: rowKeys(row, order, currency), text };
}

/** Rows in an order. */
export function sortRows(rows: Iterable<WorkItem>, order: RowOrder): Placed[] {
  return Array.from(rows, (row) => placeRow(row, order)).sort((a, b) => compareKeys(a.keys, b.keys));
}

/** Takes a row out of a sorted list and puts one in its place. */
export function moveRow(list: Placed[], { old, next }: { readonly old?: Placed; readonly next?: Placed }): void {
  if (old) list.splice(placeOf(list, old.keys, 0), 1);
  if (next) list.splice(placeOf(list, next.keys, 0), 0, next);
}

/** How many placed rows come before keys; `past` 1: those that are at them too. */
export function placeOf(placed: readonly Placed[], keys: RowKeys, past: 0 | 1): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareKeys((placed[middle] as Placed).keys, keys) < past) low = middle + 1;
    else high = middle;
  }
  return low;
}
