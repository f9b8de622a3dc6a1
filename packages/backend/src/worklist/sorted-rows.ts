import { foldText, type WorkItem } from '@cartera/core';
import type { Views } from '../ports/index.js';
import { compareKeys, rowKeys, type RowKeys, type WorklistOrder } from './row-keys.js';

/** A row with what it is sorted and found by. */
export interface Placed {
  readonly row: WorkItem;
  readonly keys: RowKeys;
  readonly text: string;
}

/** Rows in every order that was asked, kept in order while rows change. */
export interface SortedRows {
  readonly changed: (old: WorkItem | undefined, row: WorkItem) => void;
  readonly inOrder: (query: Views['worklist']['query']) => readonly Placed[];
}

/** A few rows that changed are moved in the lists that are sorted already; after more, the lists are sorted anew. */
const MOVES_MAX = 64;

/** Sorts rows when an order is first asked, and moves those that change since. */
export function sortedRows(all: () => Iterable<WorkItem>): SortedRows {
  const texts = new WeakMap<WorkItem, string>();
  const sorted = new Map<string, Placed[]>();
  let moved: { readonly old: WorkItem | undefined; readonly row: WorkItem }[] = [];

  function place(row: WorkItem, order: string): Placed {
    const [name, currency] = JSON.parse(order) as [WorklistOrder, string?];
    const text = texts.get(row) ?? foldText(row.searchText);
    texts.set(row, text);
    return { row, keys: rowKeys(row, name, currency), text };
  }

  return {
    changed(old, row) {
      if (sorted.size > 0 && moved.length <= MOVES_MAX) moved.push({ old, row });
    },
    inOrder({ order = 'points', filter }) {
      if (moved.length > MOVES_MAX) sorted.clear();
      for (const [name, list] of sorted) for (const { old, row } of moved) move(list, old && place(old, name), place(row, name));
      moved = [];
      const name = JSON.stringify(order === 'amount' && filter?.currency !== undefined ? [order, filter.currency] : [order]);
      const list = sorted.get(name) ?? Array.from(all(), (row) => place(row, name)).sort((a, b) => compareKeys(a.keys, b.keys));
      sorted.set(name, list);
      return list;
    },
  };
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

function move(list: Placed[], old: Placed | undefined, next: Placed): void {
  if (old) list.splice(placeOf(list, old.keys, 0), 1);
  list.splice(placeOf(list, next.keys, 0), 0, next);
}
