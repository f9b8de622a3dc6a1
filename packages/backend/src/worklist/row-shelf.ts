import { deepFreeze, foldText, type LocalDate, type StreamId, type WorkItem } from '@cartera/core';
import type { Views } from '../ports/index.js';
import { evaluatedOn } from './evaluated-on.js';
import { readCursor, writeCursor } from './page-cursor.js';
import { FACETS, facetValues, searchWords, sortedCounts, type FacetName } from './row-facets.js';
import { compareKeys, compareText, rowKeys, type RowKeys, type WorklistOrder } from './row-keys.js';

type Query = Views['worklist']['query'];
type Result = Views['worklist']['result'];

/** Rows a page, when nobody says. */
const PAGE = 50;

interface Placed {
  readonly row: WorkItem;
  readonly keys: RowKeys;
  readonly text: string;
}

/** Work items kept in memory, for stores that keep them so. */
export interface RowShelf {
  readonly get: (stream: StreamId) => WorkItem | undefined;
  /** Keeps a row, unless it has a newer one: of another version, or of the same one evaluated for a later day. */
  readonly put: (row: WorkItem) => void;
  /** The streams whose row changes by itself by a day. */
  readonly due: (through: LocalDate) => readonly StreamId[];
  readonly page: (query: Query) => Result;
}

/** A few rows that changed are moved in the lists that are sorted already; after more, the lists are sorted anew. */
const MOVES_MAX = 64;
/** Selections kept for the next pages of the same question. */
const SELECTIONS_MAX = 8;

interface Selection {
  readonly matching: readonly Placed[];
  readonly facets: Result['facets'];
}

/**
 * A shelf of work items: sorted once an order, and then kept in order; a question is answered once until a row changes, so that its next pages cost nothing.
 *
 * @param owner What tells its cursors from those of another list.
 */
export function createRowShelf(owner: string): RowShelf {
  const rows = new Map<StreamId, WorkItem>();
  const texts = new WeakMap<WorkItem, string>();
  const sorted = new Map<string, Placed[]>();
  const selections = new Map<string, Selection>();
  let moved: { readonly old: WorkItem | undefined; readonly row: WorkItem }[] = [];

  function place(row: WorkItem, order: string): Placed {
    const [name, currency] = JSON.parse(order) as [WorklistOrder, string?];
    const text = texts.get(row) ?? foldText(row.searchText);
    texts.set(row, text);
    return { row, keys: rowKeys(row, name, currency), text };
  }

  function settle(): void {
    if (moved.length > MOVES_MAX) sorted.clear();
    for (const [order, list] of sorted) for (const { old, row } of moved) move(list, old && place(old, order), place(row, order));
    moved = [];
  }

  function inOrder({ order = 'points', filter }: Query): readonly Placed[] {
    const name = JSON.stringify(order === 'amount' && filter?.currency !== undefined ? [order, filter.currency] : [order]);
    const known = sorted.get(name);
    if (known) return known;
    const placed = Array.from(rows.values(), (row) => place(row, name)).sort((a, b) => compareKeys(a.keys, b.keys));
    sorted.set(name, placed);
    return placed;
  }

  function selectionFor(query: Query): Selection {
    if (moved.length > 0) settle();
    const { order, search, filter, asOf } = query;
    const name = JSON.stringify([order, search, filter, asOf]);
    const known = selections.get(name);
    if (known) return known;
    if (selections.size >= SELECTIONS_MAX) selections.clear();
    const selection = select(inOrder(query), query);
    selections.set(name, selection);
    return selection;
  }

  return {
    get: (stream) => rows.get(stream),
    put(row) {
      const held = rows.get(row.stream);
      if (held && (held.version > row.version || (held.version === row.version && held.evaluatedOn > row.evaluatedOn))) return;
      const kept = deepFreeze(structuredClone(row));
      rows.set(row.stream, kept);
      selections.clear();
      if (sorted.size > 0 && moved.length <= MOVES_MAX) moved.push({ old: held, row: kept });
    },
    due: (through) =>
      Array.from(rows.values())
        .filter(({ changesOn }) => changesOn !== undefined && changesOn <= through)
        .map(({ stream }) => stream)
        .sort(compareText),
    page(query) {
      const scope = { query, owner };
      const after = query.after === undefined ? undefined : readCursor(query.after, scope);
      const { matching, facets } = selectionFor(query);
      const start = (after === undefined ? 0 : placeOf(matching, after, 1)) + (query.skip ?? 0);
      const page = matching.slice(start, start + (query.limit ?? PAGE));
      const last = page.at(-1);
      return deepFreeze<Result>({
        rows: page.map(({ row }) => row),
        ...(last && start + page.length < matching.length && { next: writeCursor(last.keys, scope) }),
        total: matching.length,
        facets,
        evaluatedOn: evaluatedOn(query.asOf, freshness(rows.values())),
      });
    },
  };
}

/** How many placed rows come before keys; `past` 1: those that are at them too. */
function placeOf(placed: readonly Placed[], keys: RowKeys, past: 0 | 1): number {
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

/** The rows that match, and the counts of every facet: over those that match all else. */
function select(placed: readonly Placed[], query: Query): Selection {
  const { filter = {}, asOf } = query;
  const words = searchWords(query.search);
  const asked = FACETS.filter((facet) => filter[facet] !== undefined);
  const counts = new Map(FACETS.map((facet) => [facet, new Map<string, number>()]));
  const matching = placed.filter((each) => {
    const { row, text } = each;
    if (!words.every((word) => text.includes(word)) || (row.exit !== undefined && row.exit !== filter.reason)) return false;
    const missed = asked.filter((facet) => !facetValues(row, facet, asOf).includes(String(filter[facet])));
    const counted: readonly FacetName[] = missed.length === 0 ? FACETS : missed.length === 1 ? missed : [];
    for (const facet of counted) {
      const own = counts.get(facet);
      for (const value of facetValues(row, facet, asOf)) own?.set(value, (own.get(value) ?? 0) + 1);
    }
    return missed.length === 0;
  });
  return { matching, facets: Object.fromEntries([...counts].map(([facet, own]) => [facet, sortedCounts(own)])) };
}

function freshness(rows: Iterable<WorkItem>): { readonly last: LocalDate | undefined; readonly changesOn: LocalDate | undefined } {
  let last: LocalDate | undefined;
  let changesOn: LocalDate | undefined;
  for (const row of rows) {
    if (last === undefined || row.evaluatedOn > last) last = row.evaluatedOn;
    if (row.changesOn !== undefined && (changesOn === undefined || row.changesOn < changesOn)) changesOn = row.changesOn;
  }
  return { last, changesOn };
}
