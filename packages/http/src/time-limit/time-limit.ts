import { fault, type Fault } from '@cartera/core';

/** A time that runs, and what ends it. */
export interface TimeLimit {
  /** Aborted when the time is over, or when the caller leaves. */
  readonly signal: AbortSignal;
  /** Gives what the work gives; rejects with the limit's fault when that comes first. */
  readonly within: <T>(work: () => Promise<T>) => Promise<T>;
  /** Ends the clock: one that is left running keeps a process alive. */
  readonly clear: () => void;
}

/**
 * Starts a limit of time. Work that does not look at the signal is left behind, not waited for.
 *
 * @param ms Milliseconds from now.
 * @param tooLate What the work rejects with then; when `outer` is aborted first, with backend.aborted.
 */
export function timeLimit(ms: number, tooLate: () => Fault, outer?: AbortSignal): TimeLimit {
  const controller = new AbortController();
  const { signal } = controller;
  const onOuter = (): void => controller.abort(fault('backend.aborted'));
  const timer = setTimeout(() => controller.abort(tooLate()), ms);
  const over = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Fault));
  });
  over.catch(() => undefined);
  if (outer?.aborted) onOuter();
  else outer?.addEventListener('abort', onOuter, { once: true });
  return {
    signal,
    within: (work) => Promise.race([over, told(work, signal)]),
    clear: () => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', onOuter);
    },
  };
}

/** What fails because its time was over says so, whatever it says of itself. */
async function told<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  try {
    signal.throwIfAborted();
    return await work();
  } catch (error) {
    throw signal.aborted ? (signal.reason as Fault) : error;
  }
}
