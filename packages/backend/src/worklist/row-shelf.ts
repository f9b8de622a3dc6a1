import { deepFreeze, type LocalDate, type StreamId, type WorkItem } from '@cartera/core';
import type { Views } from '../ports/index.js';
import { evaluatedOn } from './evaluated-on.js';
import { readCursor, writeCursor } from './page-cursor.js';
import { FACETS, facetValues, searchWords, sortedCounts, type FacetName } from './row-facets.js';
import { compareText } from './row-keys.js';
import { placeOf, sortedRows, type Placed } from './sorted-rows.js';

type Query = Views['worklist']['query'];
type Result = Views['worklist']['result'];

/** Rows a page, when nobody says. */
const PAGE = 50;

/** Work items kept in memory, for stores that keep them so. */
export interface RowShelf {
  readonly get: (stream: StreamId) => WorkItem | undefined;
  /** Keeps a row, unless it has a newer one: of another version, or of the same one evaluated for a later day. */
  readonly put: (row: WorkItem) => void;
  /** The streams whose row changes by itself by a day. */
  readonly due: (through: LocalDate) => readonly StreamId[];
  readonly page: (query: Query) => Result;
  /** The day its rows are true for, where a day is asked. */
  readonly evaluatedOn: (asOf: LocalDate | undefined) => LocalDate;
}

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
  const sorted = sortedRows(() => rows.values());
  const selections = new Map<string, Selection>();

  function selectionFor(query: Query): Selection {
    const { order, search, filter, asOf } = query;
    const name = JSON.stringify([order, search, filter, asOf]);
    const known = selections.get(name);
    if (known) return known;
    if (selections.size >= SELECTIONS_MAX) selections.clear();
    const selection = select(sorted.inOrder(query), query);
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
      sorted.changed(held, kept);
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
    evaluatedOn: (asOf) => evaluatedOn(asOf, freshness(rows.values())),
  };
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
