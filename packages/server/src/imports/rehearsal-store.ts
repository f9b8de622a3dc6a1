import { randomUUID } from 'node:crypto';
import type { Known, Store } from '@cartera/backend';
import { stampEntries, type Entry, type StreamId } from '@cartera/core';

/**
 * A store over another: reads both, keeps what is written to itself. What a strict import would do is decided on it, then forgotten.
 */
export function rehearsalStore(store: Store): Store {
  const written = new Map<StreamId, Entry[]>();
  const requests = new Map<string, Known>();
  const load = async (stream: StreamId) => {
    const journal = await store.load(stream);
    return { ...journal, entries: [...journal.entries, ...(written.get(stream) ?? [])] };
  };
  return {
    find: async (key) => requests.get(key) ?? (await store.find(key)),
    load,
    async commit(changes, { idempotencyKey, request, at }) {
      const entries: Entry[] = [];
      for (const { stream, entries: drafts } of changes) {
        const stamped = stampEntries((await load(stream)).entries.at(-1), stream, drafts, { at, salt: randomUUID });
        written.set(stream, [...(written.get(stream) ?? []), ...stamped]);
        entries.push(...stamped);
      }
      requests.set(idempotencyKey, { request, entries });
      return { ok: true, entries, request };
    },
    postings: (query) => store.postings(query),
  };
}
