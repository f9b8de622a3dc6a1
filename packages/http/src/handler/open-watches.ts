import { fault } from '@cartera/core';

/** One watch that is held open. */
export interface OpenWatch {
  /** Aborted when whoever watches leaves, when the handler is to stop, and by `end`. */
  readonly signal: AbortSignal;
  readonly end: () => void;
}

/** The watches a handler holds open. */
export interface OpenWatches {
  /**
   * Holds one more.
   *
   * @param leaving Aborted when whoever watches leaves.
   * @throws http.too_many_watches.
   */
  readonly open: (leaving: AbortSignal) => OpenWatch;
}

/** Keeps count of the watches that are open: each holds a connection. */
export function createOpenWatches({
  watchesMax,
  stopping,
}: {
  readonly watchesMax: number;
  readonly stopping?: AbortSignal | undefined;
}): OpenWatches {
  let count = 0;
  return {
    open(leaving) {
      if (count >= watchesMax) throw fault('http.too_many_watches', { watchesMax });
      count += 1;
      const controller = new AbortController();
      const reasons = stopping ? [leaving, stopping] : [leaving];
      const end = (): void => {
        if (controller.signal.aborted) return;
        count -= 1;
        for (const reason of reasons) reason.removeEventListener('abort', end);
        controller.abort();
      };
      for (const reason of reasons) reason.addEventListener('abort', end);
      if (reasons.some(({ aborted }) => aborted)) end();
      return { signal: controller.signal, end };
    },
  };
}
