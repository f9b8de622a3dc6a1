import { deepFreeze, type LocalDate, type StreamId, type WorkItem } from '@cartera/core';
import type { Views } from '../ports/index.js';
import { dayCounts } from './day-counts.js';
import { evaluatedOn } from './evaluated-on.js';
import { readCursor, writeCursor } from './page-cursor.js';
import { compareText } from './row-keys.js';
import { selectRows, type Selection } from './selection.js';
import { moveRow, placeOf, placeRow, sortRows, type Placed, type RowOrder } from './sorted-rows.js';

type Query = Views['worklist']['query'];
type Result = Views['worklist']['result'];

/** Rows a page, when nobody says. */
const PAGE = 50;

/** Work items kept in memory, for stores that keep them so. */
export interface RowShelf {
  readonly get: (stream: StreamId) => WorkItem | undefined;
  /** Keeps a row, unless it has a newer one: of another version, or of the same one evaluated for a later day. Says whether it was kept. */
  readonly put: (row: WorkItem) => boolean;
  /** The streams whose row changes by itself by a day, or names another policy than these. */
  readonly due: (through: LocalDate, policies?: readonly string[]) => readonly StreamId[];
  readonly page: (query: Query) => Result;
  /** The day its rows are true for, where a day is asked. */
  readonly evaluatedOn: (asOf: LocalDate | undefined) => LocalDate;
}

/** Questions whose answers are kept up to date; the one that was asked first is dropped for a new one. */
const SELECTIONS_MAX = 8;
/** A few rows that changed are moved in the answers there are; after more, the questions are answered anew. */
const MOVES_MAX = 64;

/**
 * A shelf of work items. A question is answered once and its answer then follows the rows that change, so that its next pages, and the same question after one payment, cost next to
 * nothing.
 *
 * @param owner What tells its cursors from those of another list.
 */
export function createRowShelf(owner: string): RowShelf {
  const rows = new Map<StreamId, WorkItem>();
  const [changing, evaluated] = [dayCounts(), dayCounts()];
  const answers = createAnswers(() => rows.values());
  const holdsFor = (asOf: LocalDate | undefined) => evaluatedOn(asOf, { last: evaluated.last(), changesOn: changing.first() });
  return {
    get: (stream) => rows.get(stream),
    put(row) {
      const held = rows.get(row.stream);
      if (held && (held.version > row.version || (held.version === row.version && held.evaluatedOn > row.evaluatedOn))) return false;
      const kept = deepFreeze(structuredClone(row));
      rows.set(row.stream, kept);
      changing.change(held?.changesOn, kept.changesOn);
      evaluated.change(held?.evaluatedOn, kept.evaluatedOn);
      answers.changed(held, kept);
      return true;
    },
    due: (through, policies) =>
      Array.from(rows.values())
        .filter(
          ({ changesOn, policy }) =>
            (changesOn !== undefined && changesOn <= through) ||
            (policies !== undefined && policy !== undefined && !policies.includes(policy)),
        )
        .map(({ stream }) => stream)
        .sort(compareText),
    page(query) {
      const scope = { query, owner };
      const after = query.after === undefined ? undefined : readCursor(query.after, scope);
      const { matching, facets } = answers.to(query);
      const start = (after === undefined ? 0 : placeOf(matching, after, 1)) + (query.skip ?? 0);
      const page = matching.slice(start, start + (query.limit ?? PAGE));
      const last = page.at(-1);
      return deepFreeze<Result>({
        rows: page.map(({ row }) => row),
        ...(last && start + page.length < matching.length && { next: writeCursor(last.keys, scope) }),
        total: matching.length,
        facets: facets(),
        evaluatedOn: holdsFor(query.asOf),
      });
    },
    evaluatedOn: holdsFor,
  };
}

/** Answers that are kept, and brought up to date when they are asked for again. */
function createAnswers(all: () => Iterable<WorkItem>): {
  readonly to: (query: Query) => Selection;
  readonly changed: (old: WorkItem | undefined, row: WorkItem) => void;
} {
  const sorted = new Map<string, { readonly order: RowOrder; readonly list: Placed[] }>();
  const kept = new Map<string, { readonly order: RowOrder; readonly selection: Selection }>();
  let moved: { readonly old: WorkItem | undefined; readonly row: WorkItem }[] = [];

  function settle(): void {
    if (moved.length > MOVES_MAX) [sorted, kept].forEach((answers) => answers.clear());
    for (const { old, row } of moved) {
      for (const { order, list } of sorted.values())
        moveRow(list, { ...(old && { old: placeRow(old, order) }), next: placeRow(row, order) });
      for (const { order, selection } of kept.values()) selection.changed(old && placeRow(old, order), placeRow(row, order));
    }
    moved = [];
  }

  function inOrder(order: RowOrder): readonly Placed[] {
    const name = JSON.stringify(order);
    const { list } = sorted.get(name) ?? { list: sortRows(all(), order) };
    sorted.set(name, { order, list });
    return list;
  }

  return {
    changed(old, row) {
      if (sorted.size > 0 && moved.length <= MOVES_MAX) moved.push({ old, row });
    },
    to(query) {
      settle();
      const { order = 'points', search, filter, asOf } = query;
      const name = JSON.stringify([order, search, filter, asOf]);
      const known = kept.get(name);
      if (known) return known.selection;
      const currency = order === 'amount' ? filter?.currency : undefined;
      const own: RowOrder = { order, ...(currency !== undefined && { currency }) };
      const selection = selectRows(inOrder(own), query);
      const [oldest] = kept.keys();
      if (kept.size >= SELECTIONS_MAX && oldest !== undefined) kept.delete(oldest);
      kept.set(name, { order: own, selection });
      return selection;
    },
  };
}
