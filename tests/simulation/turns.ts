import type { Store, Summaries } from '@cartera/backend';

/** Lets those who are at work together have the store one call at a time, in an order that is given. */
export interface Turns {
  /** The same store; while something runs `together`, each call waits for its turn. */
  readonly taken: (store: Store) => Store;
  /** Runs work together: whose call is next, `order` says, over and over. */
  readonly together: (work: readonly (() => Promise<void>)[], order: readonly number[]) => Promise<void>;
}

/** Makes turns. Without `together` every call is done at once. */
export function createTurns(): Turns {
  const waiting: (() => Promise<void>)[] = [];
  let apart = false;

  function turn<T>(call: () => Promise<T>): Promise<T> {
    if (!apart) return call();
    return new Promise((resolve, reject) => {
      waiting.push(() => call().then(resolve, reject));
    });
  }

  async function together(work: readonly (() => Promise<void>)[], order: readonly number[]): Promise<void> {
    apart = true;
    const atWork = new Set(work);
    const failures: unknown[] = [];
    for (const each of work)
      void each()
        .catch((error: unknown) => failures.push(error))
        .finally(() => atWork.delete(each));
    for (let n = 0; atWork.size > 0; n += 1) {
      await everybodyWaits();
      const [next] = waiting.splice((order[n % order.length] ?? 0) % Math.max(1, waiting.length), 1);
      await next?.();
    }
    apart = false;
    if (failures.length > 0) throw failures[0];
  }

  return { taken: (store) => inTurns(store, turn), together };
}

type Turn = <T>(call: () => Promise<T>) => Promise<T>;

function inTurns(store: Store, turn: Turn): Store {
  const { batches, summaries } = store;
  return {
    ...store,
    find: (key) => turn(() => store.find(key)),
    load: (stream, options) => turn(() => store.load(stream, options)),
    commit: (changes, options) => turn(() => store.commit(changes, options)),
    ...(summaries && { summaries: rowsInTurns(summaries, turn) }),
    ...(batches && {
      batches: {
        ...batches,
        find: (keys) => turn(() => batches.find(keys)),
        load: (streams) => turn(() => batches.load(streams)),
        commit: (requests, options) => turn(() => batches.commit(requests, options)),
      },
    }),
  };
}

function rowsInTurns(summaries: Summaries, turn: Turn): Summaries {
  return { ...summaries, put: (items) => turn(() => summaries.put(items)), due: (query) => turn(() => summaries.due(query)) };
}

/** Whatever was answered has been heard: promises settle before the event loop turns. */
function everybodyWaits(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
