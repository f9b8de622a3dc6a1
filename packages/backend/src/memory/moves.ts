import { fault, type StreamId } from '@cartera/core';

/** What a cursor looks like: a count of moves and the mark of these books. */
const CURSOR = /^(\d{1,15})\.([0-9a-f]+)$/;
/** Moves that were followed by others of the same stream are cleared away when there are more of them than streams, and than this. */
const SLACK = 64;

interface Move {
  readonly count: number;
  readonly stream: StreamId;
}

/** Which streams moved, in which order, and who wants to be told. */
export interface Moves {
  readonly move: (stream: StreamId) => void;
  /** The streams that moved after a cursor, as `Store.changes` has them. */
  readonly after: (cursor: string | undefined) => readonly { readonly cursor: string; readonly stream: StreamId }[];
  readonly onMove: (told: () => void) => () => void;
}

/**
 * The moves of streams in memory.
 *
 * @param feed What tells these books' cursors from those of others: hexadecimal digits.
 */
export function createMoves(feed: string): Moves {
  const last = new Map<StreamId, number>();
  const listeners = new Set<{ readonly told: () => void }>();
  let log: Move[] = [];
  let count = 0;
  let telling = false;

  const isLast = (move: Move): boolean => last.get(move.stream) === move.count;

  /** After the commit that moved them, and once for all that moved in it. */
  function tell(): void {
    if (telling || listeners.size === 0) return;
    telling = true;
    queueMicrotask(() => {
      telling = false;
      for (const { told } of listeners) told();
    });
  }

  function readCursor(cursor: string): number {
    const [, text = '', mark] = CURSOR.exec(cursor) ?? [];
    const from = Number(text);
    if (mark !== feed || from > count) throw fault('query.invalid', { issue: 'not_a_cursor' }, 'after');
    return from;
  }

  return {
    move(stream) {
      count += 1;
      last.set(stream, count);
      log.push({ count, stream });
      if (log.length > 2 * last.size + SLACK) log = log.filter(isLast);
      tell();
    },
    after(cursor) {
      const from = cursor === undefined ? 0 : cursor === 'now' ? count - 1 : readCursor(cursor);
      return log
        .slice(firstAfter(log, from))
        .filter(isLast)
        .map((move) => ({ cursor: `${move.count}.${feed}`, stream: move.stream }));
    },
    onMove(told) {
      const listener = { told };
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Where in the log the moves after a count begin. */
function firstAfter(log: readonly Move[], from: number): number {
  let [low, high] = [0, log.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((log[middle] as Move).count > from) high = middle;
    else low = middle + 1;
  }
  return low;
}
