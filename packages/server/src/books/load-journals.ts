import type { Store } from '@cartera/backend';
import type { Journal, StreamId } from '@cartera/core';

/** Several journals, as quickly as the store can. */
export async function loadJournals(store: Store, streams: readonly StreamId[]): Promise<readonly Journal[]> {
  if (streams.length === 0) return [];
  return store.batches ? store.batches.load(streams) : Promise.all(streams.map(async (stream) => store.load(stream)));
}
