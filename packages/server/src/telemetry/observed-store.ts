import type { Store } from '@cartera/backend';
import type { Meters } from './create-meters.js';

/** A store whose commits are counted. */
export function observedStore(store: Store, meters: Meters): Store {
  const { batches } = store;
  return {
    ...store,
    commit: async (changes, options) => counted(meters, store.commit(changes, options)),
    ...(batches && {
      batches: { ...batches, commit: async (requests, options) => counted(meters, batches.commit(requests, options)) },
    }),
  };
}

async function counted<T extends { readonly ok: boolean }>(meters: Meters, committing: Promise<T>): Promise<T> {
  try {
    const committed = await committing;
    meters.commit(committed.ok ? 'written' : 'conflict');
    return committed;
  } catch (error) {
    meters.commit('failed');
    throw error;
  }
}
