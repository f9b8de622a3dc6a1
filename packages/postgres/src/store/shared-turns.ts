/** Does a piece of work for all who ask for it under a key. */
export type SharedTurns = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/**
 * Shares work that many want at once and whose result must not be older than the question: who asks while it is being done waits for the next turn, which begins when this one ends
 * and is done once for all who came meanwhile. So under any load one is under way a key, and nobody waits for more than two.
 *
 * A turn is done with the work of who came first; where that fails, the others do their own.
 */
export function sharedTurns(): SharedTurns {
  const underWay = new Map<string, Promise<unknown>>();
  const coming = new Map<string, Promise<unknown>>();

  async function turn<T>(key: string, work: () => Promise<T>): Promise<T> {
    const doing = work();
    underWay.set(key, doing);
    try {
      return await doing;
    } finally {
      if (underWay.get(key) === doing) underWay.delete(key);
    }
  }

  return async <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const next = coming.get(key) as Promise<T> | undefined;
    if (next) return next.catch(work);
    const present = underWay.get(key);
    if (!present) return turn(key, work);
    const own = present
      .catch(() => undefined)
      .then(async () => {
        coming.delete(key);
        return turn(key, work);
      });
    coming.set(key, own);
    return own;
  };
}
