import type { FollowedStore } from './followed-store.types.js';
import { pause } from './pause.js';

/** Between two looks, in milliseconds: many commits at once cost one. */
const REST_MS = 300;
/** How often a store is looked at that does not tell when something moved, and one that does: a telling may get lost. */
const LOOK_MS = 1_000;
const LOOK_TOLD_MS = 15_000;

/** What says when to look. */
export interface Pulse {
  readonly start: () => void;
  /** Leaves no timer and no subscription. */
  readonly stop: () => void;
  /** Aborted when it is stopped; undefined while it rests. */
  readonly life: () => AbortSignal | undefined;
}

/**
 * Looks at once when something moved, then not for a moment.
 *
 * @param look Never rejects.
 */
export function createPulse(store: FollowedStore, look: () => Promise<void>): Pulse {
  let life: AbortController | undefined;
  let isBusy = false;
  let isDue = false;

  async function beat(): Promise<void> {
    isDue = true;
    if (isBusy) return;
    isBusy = true;
    while (isDue) {
      isDue = false;
      await look();
      if (life) await pause(REST_MS, life.signal);
    }
    isBusy = false;
  }

  return {
    start() {
      if (life) return;
      life = new AbortController();
      const moved = (): void => void beat();
      const forget = store.onMove?.(moved);
      const timer = setInterval(moved, store.onMove ? LOOK_TOLD_MS : LOOK_MS);
      life.signal.addEventListener('abort', () => {
        clearInterval(timer);
        forget?.();
      });
    },
    stop() {
      life?.abort();
      life = undefined;
    },
    life: () => life?.signal,
  };
}
