import type { StreamId } from '@cartera/core';
import type { StreamChange } from '../ports/index.js';

/** Changes that wait for whoever watches, before it is asked to catch up first. */
const WAITING_MAX = 1_000;
/** Changes that wait at most for one who watches the present: a day that passes may move every account there is, and many may watch. */
const BEHIND_MAX = 10_000;

/** One who watches, and what it was not yet told. */
export interface Watcher {
  /** Whether it left. */
  readonly isOver: () => boolean;
  /** Of a stream only the last move waits, so that a slow one needs no more room than there are streams. */
  readonly tell: (change: StreamChange) => void;
  /** Whether so much waits that it is to be told the rest as it takes it. */
  readonly isBehind: () => boolean;
  /** Ends with an error, once what waits was told. */
  readonly fail: (error: unknown) => void;
  /** Leaves out, from now on, moves that it was told already: by stream, the cursor. undefined: none. */
  readonly skip: (told: ReadonlyMap<StreamId, string> | undefined) => void;
  /** Tells, and resolves when there is room for more, or when it left. */
  readonly take: (change: StreamChange) => Promise<void>;
  /** The next change, or undefined when it left. */
  readonly next: () => Promise<StreamChange | undefined>;
  /** Leaves. */
  readonly end: () => void;
}

/**
 * One who watches, until it leaves.
 *
 * @param sees Which streams it may be told of.
 */
export function createWatcher(sees: (stream: StreamId) => boolean): Watcher {
  const waiting = new Map<StreamId, StreamChange>();
  const asleep = new Set<() => void>();
  let told: ReadonlyMap<StreamId, string> | undefined;
  let failed: { readonly error: unknown } | undefined;
  let over = false;

  function wake(): void {
    if (asleep.size === 0) return;
    const sleepers = [...asleep];
    asleep.clear();
    for (const woken of sleepers) woken();
  }

  async function until(isTime: () => boolean): Promise<void> {
    if (over || isTime()) return;
    await new Promise<void>((woken) => asleep.add(woken));
    await until(isTime);
  }

  function tell(change: StreamChange): void {
    const { stream, cursor } = change;
    if (over || told?.get(stream) === cursor || !sees(stream)) return;
    waiting.delete(stream); // it comes where it moved last, so that cursors only go on
    waiting.set(stream, change);
    wake();
  }

  return {
    isOver: () => over,
    tell,
    isBehind: () => waiting.size >= BEHIND_MAX,
    async take(change) {
      tell(change);
      await until(() => waiting.size < WAITING_MAX);
    },
    fail(error) {
      failed ??= { error };
      wake();
    },
    skip(known) {
      told = known;
    },
    async next() {
      if (waiting.size === 0) await until(() => waiting.size > 0 || failed !== undefined);
      if (over) return undefined;
      const [first] = waiting.values();
      if (!first) throw failed?.error;
      waiting.delete(first.stream);
      wake();
      return first;
    },
    end() {
      over = true;
      waiting.clear();
      wake();
    },
  };
}
