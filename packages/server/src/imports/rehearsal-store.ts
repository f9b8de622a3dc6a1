import { loadJournals } from '../books/index.js';
import { randomUUID } from 'node:crypto';
import type { BatchRequest, Known, Store } from '@cartera/backend';
import { stampEntries, type Entry, type Journal, type StreamId } from '@cartera/core';

/**
 * A store over another: reads both, keeps what is written to itself. What an import would do is decided on it, then forgotten.
 */
export function rehearsalStore(store: Store): Store {
  const written = new Map<StreamId, Entry[]>();
  const requests = new Map<string, Known>();
  const withWritten = (journal: Journal): Journal => {
    const more = written.get(journal.stream);
    return more ? { ...journal, entries: [...journal.entries, ...more] } : journal;
  };
  const load = async (stream: StreamId) => withWritten(await store.load(stream));
  const write = async (
    { idempotencyKey, request, changes }: BatchRequest,
    at: string,
    lasts: Map<StreamId, Entry | undefined>,
  ): Promise<readonly Entry[]> => {
    const entries: Entry[] = [];
    for (const { stream, entries: drafts } of changes) {
      const last = lasts.has(stream) ? lasts.get(stream) : (written.get(stream)?.at(-1) ?? (await store.load(stream)).entries.at(-1));
      const stamped = stampEntries(last, stream, drafts, { at, salt: randomUUID });
      const own = written.get(stream);
      if (own) own.push(...stamped);
      else written.set(stream, [...stamped]);
      lasts.set(stream, stamped.at(-1) ?? last);
      entries.push(...stamped);
    }
    requests.set(idempotencyKey, { request, entries });
    return entries;
  };
  return {
    find: async (key) => requests.get(key) ?? (await store.find(key)),
    load,
    async commit(changes, { idempotencyKey, request, at }) {
      return { ok: true, entries: await write({ idempotencyKey, request, changes }, at, new Map()), request };
    },
    postings: (query) => store.postings(query),
    batches: {
      async find(keys) {
        const found = new Map(
          keys.flatMap((key): [string, string][] => (requests.has(key) ? [[key, requests.get(key)?.request ?? '']] : [])),
        );
        const others = keys.filter((key) => !found.has(key));
        for (const [key, request] of await findIn(store, others)) found.set(key, request);
        return found;
      },
      load: async (streams) => (await loadJournals(store, streams)).map(withWritten),
      async commit(batch, { at }) {
        const touched = [...new Set(batch.flatMap(({ changes }) => changes.map(({ stream }) => stream)))];
        const unknown = touched.filter((stream) => !written.has(stream));
        const journals = await loadJournals(store, unknown);
        const lasts = new Map<StreamId, Entry | undefined>([
          ...journals.map(({ stream, entries }): [StreamId, Entry | undefined] => [stream, entries.at(-1)]),
          ...touched.flatMap((stream): [StreamId, Entry | undefined][] =>
            written.has(stream) ? [[stream, written.get(stream)?.at(-1)]] : [],
          ),
        ]);
        const entries: Entry[] = [];
        for (const request of batch) entries.push(...(await write(request, at, lasts)));
        return { ok: true, entries };
      },
    },
  };
}

async function findIn(store: Store, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map();
  if (store.batches) return store.batches.find(keys);
  const found = await Promise.all(keys.map(async (key) => [key, await store.find(key)] as const));
  return new Map(found.flatMap(([key, known]): [string, string][] => (known ? [[key, known.request]] : [])));
}
