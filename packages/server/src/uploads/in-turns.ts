import { fault } from '@cartera/core';
import type { Uploads } from './uploads.types.js';

/** Turns: what has a name in common is done one after the other. Whoever gives up while waiting is told at once, and is passed over. */
export function inTurns(): Uploads['inTurn'] {
  const lasts = new Map<string, Promise<unknown>>();
  return async <T>(name: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> => {
    const before = lasts.get(name) ?? Promise.resolve();
    const turn = before.then(async () => {
      if (signal?.aborted) throw fault('import.stopped');
      return work();
    });
    const ended = turn.then(
      () => undefined,
      () => undefined,
    );
    lasts.set(name, ended);
    void ended.then(() => lasts.get(name) === ended && lasts.delete(name));
    await Promise.race([before, stopped(signal)]);
    return turn;
  };
}

/** Rejects when it is stopped; never where it is not. */
async function stopped(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(fault('import.stopped'));
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
  });
}
