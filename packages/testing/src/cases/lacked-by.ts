import type { Store } from '@cartera/backend';
import type { BackendCase, StoreCase, StoreNeed } from './case.types.js';

/**
 * What a case needs and a store says it lacks: a store is not held to such a case.
 *
 * @returns None: the store has to pass it.
 * @example
 * const store = { ...createMemoryStore(), atomicStreams: false };
 * storeCommitCases.filter((each) => lackedBy(store, each).length > 0).map(({ name }) => name); // => ['over two streams it is all or nothing']
 */
export function lackedBy(store: Store, { needs = [] }: Pick<StoreCase | BackendCase, 'needs'>): readonly StoreNeed[] {
  const lacks: Readonly<Record<StoreNeed, boolean>> = {
    atomicStreams: store.atomicStreams === false,
    batches: store.batches === undefined,
    changes: store.changes === undefined,
    history: store.history === 'documents',
    onMove: store.onMove === undefined,
    summaries: store.summaries === undefined,
  };
  return needs.filter((need) => lacks[need]);
}
