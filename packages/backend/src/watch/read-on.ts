import { isFault } from '@cartera/core';
import type { StreamChange } from '../ports/index.js';
import { askStore } from '../submit/index.js';
import type { FollowedStore } from './followed-store.types.js';
import { pause } from './pause.js';

/** Waits for a store that is unavailable, in milliseconds: each twice as long as the one before, this many. */
const WAIT_MS = 250;
const WAITS = 6;

/** Where a reading begins, what is done with each change, and how long a store that is unavailable is waited for. */
export interface Reading {
  readonly after: string | undefined;
  readonly each: (change: StreamChange) => void | Promise<void>;
  /** Asked after each: whether more is wanted. */
  readonly isWanted: () => boolean;
  /** Aborted when nobody waits any more. Left out, nothing is waited for. */
  readonly patience?: AbortSignal | undefined;
}

/**
 * Reads what moved, to the present.
 *
 * @returns The cursor that was reached; 'now' is none.
 */
export async function readOn(store: FollowedStore, { after, each, isWanted, patience }: Reading): Promise<string | undefined> {
  let reached = after;
  for (let waited = 0; ; waited += 1) {
    try {
      await askStore(async () => {
        for await (const { cursor, stream, version } of store.changes(reached)) {
          [reached, waited] = [cursor, 0];
          await each(Object.freeze({ cursor, stream, version }));
          if (!isWanted()) return;
        }
      });
      return reached === 'now' ? undefined : reached;
    } catch (error) {
      const passes = isFault(error) && error.code === 'store.unavailable' && waited < WAITS;
      if (!passes || !patience || patience.aborted) throw error;
      await pause(WAIT_MS * 2 ** waited, patience);
    }
  }
}
