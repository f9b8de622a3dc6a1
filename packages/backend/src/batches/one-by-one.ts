import type { Entry, StreamId } from '@cartera/core';
import type { Store, StoreBatches } from '../ports/index.js';

/**
 * Batches over a store that knows none: the same acts, one by one. Each request is still all or nothing, and known by its own key, so that a
 * batch broken off in the middle can be sent again.
 */
export function oneByOne(store: Store): StoreBatches {
  return {
    async find(keys) {
      const found = new Map<string, string>();
      for (const key of keys) {
        const known = await store.find(key);
        if (known) found.set(key, known.request);
      }
      return found;
    },
    load: async (streams) => Promise.all(streams.map((stream) => store.load(stream))),
    async commit(requests, { at, summaries = [] }) {
      const added = new Map<StreamId, number>();
      const entries: Entry[] = [];
      for (const { changes, ...request } of requests) {
        const now = changes.map(({ expectedVersion, ...change }) => ({
          ...change,
          ...(expectedVersion !== undefined && { expectedVersion: expectedVersion + (added.get(change.stream) ?? 0) }),
        }));
        const result = await store.commit(now, { ...request, at });
        if (!result.ok) return result;
        for (const { stream } of result.entries) added.set(stream, (added.get(stream) ?? 0) + 1);
        entries.push(...result.entries);
      }
      await store.summaries?.put(summaries); // after the last of them: each by itself would leave a row behind its stream
      return { ok: true, entries };
    },
  };
}
