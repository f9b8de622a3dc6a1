import type { Store } from '@cartera/backend';
import { customerOf, type Journal, type StreamId } from '@cartera/core';

/**
 * What customers are called, as their accounts say it. Whom nobody named is not in it.
 *
 * @example
 * await customerNames(store)(['ACME']); // => a Map: 'ACME' → 'Refacciones Ñandú'
 */
export function customerNames(store: Store): (customerIds: readonly string[]) => Promise<ReadonlyMap<string, string>> {
  return async (customerIds) => {
    const journals = await loadAll(
      store,
      customerIds.map((id): StreamId => `account/${id}`),
    );
    return new Map(
      journals.flatMap((journal, index) => {
        const name = customerOf(journal)?.name;
        return name === undefined ? [] : [[customerIds[index] ?? '', name] as const];
      }),
    );
  };
}

async function loadAll(store: Store, streams: readonly StreamId[]): Promise<readonly Journal[]> {
  return store.batches ? store.batches.load(streams) : Promise.all(streams.map((stream) => store.load(stream)));
}
