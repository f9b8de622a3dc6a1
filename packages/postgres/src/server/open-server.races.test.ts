import { randomUUID } from 'node:crypto';
import { createBackend, type Backend, type CommandRequest, type Store } from '@cartera/backend';
import { verifyChain, type EntryDraft, type StreamId, type WorkItem } from '@cartera/core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { freshDatabase } from '../../../../tests/postgres-server/fresh-database.js';
import { openServer, type OpenDatabase } from './index.js';

const AT = '2026-03-02T18:00:00Z';
const ON = '2026-03-02';
const references = { calendar: { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2000-01-01', through: '2099-12-31' } };

const draft = (id: string): EntryDraft => ({ id, kind: 'note-logged', v: 1, on: ON, by: 'ana', facts: {}, postings: [] });
const under = (key: string) => ({ idempotencyKey: key, request: 'r', at: AT });

// Several connections at once are what an embedded database does not have.
describe('many writers on a server', () => {
  let url: string;
  let open: OpenDatabase;
  let store: Store;
  let backend: Backend;

  beforeAll(async () => {
    url = await freshDatabase(inject('postgresUrl'));
    const opened = await Promise.all([1, 2, 3].map(() => openServer(url, { tenant: randomUUID() })));
    [open] = opened as [OpenDatabase, ...OpenDatabase[]];
    await Promise.all(opened.slice(1).map(({ close }) => close()));
    store = open.store;
    backend = createBackend(store, { caller: { id: 'ana', role: 'clerk' }, policies: [], references, clock: () => AT });
  });
  afterAll(() => open?.close());

  test('a key sent many times at once is committed once, and everybody is told the same', async () => {
    const opening: CommandRequest = { kind: 'open-account', stream: 'account/A', on: ON, facts: { customer: { name: 'A' } } };
    const note: CommandRequest = { kind: 'log-note', stream: 'account/A', on: ON, facts: { text: 'Llamar' } };
    await backend.submit(opening, { idempotencyKey: 'opening' });
    for (const n of [1, 2, 3]) {
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => backend.submit(note, { idempotencyKey: `key-${n}` })));
      expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome)))).toEqual(new Set([JSON.stringify(outcomes[0])]));
      expect(outcomes[0]).toMatchObject({ ok: true, version: n + 1 });
    }
    const { entries } = await store.load('account/A');
    expect([entries.length, verifyChain(entries)]).toEqual([4, { ok: true }]);
  });

  test('so it is on a stream that nobody had', async () => {
    for (const n of [1, 2, 3, 4, 5]) {
      const change = { stream: `account/NEW-${n}` as const, entries: [draft(`new-${n}/1`)], expectedVersion: 0 };
      const results = await Promise.all(Array.from({ length: 10 }, () => store.commit([change], under(`new-${n}`))));
      expect(results).toEqual(results.map(() => results[0]));
      expect(results[0]).toMatchObject({ ok: true, entries: [{ id: `new-${n}/1`, seq: 1 }] });
    }
  });

  test('of many at one version one wins, on a new stream and on an old one', async () => {
    for (const version of [0, 1, 2]) {
      const commits = Array.from({ length: 10 }, (_, n) =>
        store.commit(
          [{ stream: 'account/V', entries: [draft(`v-${version}-${n}/1`)], expectedVersion: version }],
          under(`v-${version}-${n}`),
        ),
      );
      const results = await Promise.all(commits);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      for (const result of results) if (!result.ok) expect(result.conflict).toBe('account/V');
    }
    const { entries } = await store.load('account/V');
    expect([entries.length, verifyChain(entries)]).toEqual([3, { ok: true }]);
  });

  test('commits over the same streams in any order neither stop each other nor break a chain', async () => {
    const streams: readonly StreamId[] = ['account/X', 'account/Y', 'account/Z'];
    await store.commit(
      streams.map((stream) => ({ stream, entries: [draft(`first-${stream}`)] })),
      under('first'),
    );
    const commits = Array.from({ length: 30 }, (_, n) => {
      const order = n % 2 === 0 ? streams : streams.toReversed();
      return store.commit(
        order.map((stream, m) => ({ stream, entries: [draft(`o-${n}/${m}`)] })),
        under(`o-${n}`),
      );
    });
    expect((await Promise.all(commits)).every(({ ok }) => ok)).toBe(true);
    for (const stream of streams) {
      const { entries } = await store.load(stream);
      expect([entries.length, verifyChain(entries)]).toEqual([31, { ok: true }]);
    }
  });

  test('batches with the same keys at once: one is written, the others are told of a conflict', async () => {
    const requests = ['b-1', 'b-2'].map((key) => ({
      ...under(key),
      changes: [{ stream: 'account/N' as const, entries: [draft(`${key}/1`)] }],
    }));
    const results = await Promise.all(Array.from({ length: 8 }, async () => store.batches?.commit(requests, { at: AT })));
    expect(results.filter((result) => result?.ok)).toHaveLength(1);
    expect((await store.load('account/N')).entries).toHaveLength(2);
  });

  test('rows that are put while others commit over the same streams stop nobody, and the newest row stays', async () => {
    const streams: readonly StreamId[] = ['account/P', 'account/Q', 'account/R'];
    const rowOf = (stream: StreamId, version: number): WorkItem => ({
      stream,
      version,
      customerId: stream,
      name: stream,
      asOf: ON,
      evaluatedOn: ON,
      toCollect: [],
      withPromise: false,
      searchText: stream,
      points: version,
      because: [],
    });
    await store.commit(
      streams.map((stream) => ({ stream, entries: [draft(`first-${stream}`)] })),
      under('first-put'),
    );
    await Promise.all(
      Array.from({ length: 20 }, async (_, n) => {
        const order = n % 2 === 0 ? streams : streams.toReversed();
        const changes = order.map((stream) => ({ stream, entries: [draft(`p-${n}/${stream}`)] }));
        const [committed] = await Promise.all([
          store.commit(changes, under(`p-${n}`)),
          store.summaries?.put(order.toReversed().map((stream) => rowOf(stream, n + 1))),
        ]);
        expect(committed).toMatchObject({ ok: true });
      }),
    );
    const { rows } = (await store.summaries?.page({ order: 'name' })) ?? { rows: [] };
    expect(rows.map(({ stream, version }) => [stream, version])).toEqual(streams.map((stream) => [stream, 20]));
    for (const stream of streams) expect(verifyChain((await store.load(stream)).entries)).toEqual({ ok: true });
  });

  test('who follows the changes while others write misses none', async () => {
    const streams = Array.from({ length: 200 }, (_, n): StreamId => `account/C-${n}`);
    const state = { writing: true };
    const seen = new Map<StreamId, number>();
    let cursor: string | undefined;
    for await (const change of store.changes?.() ?? []) ({ cursor } = change);
    const follow = async (): Promise<void> => {
      for await (const change of store.changes?.(cursor) ?? []) {
        expect(Number.parseInt(change.cursor, 10)).toBeGreaterThan(Number.parseInt(cursor ?? '0', 10));
        cursor = change.cursor;
        seen.set(change.stream, change.version);
      }
    };
    const following = (async () => {
      while (state.writing) await follow();
      await follow();
    })();
    await Promise.all(
      streams.flatMap((stream) =>
        [1, 2].map((n) => store.commit([{ stream, entries: [draft(`${stream}/${n}`)] }], under(`${stream}/${n}`))),
      ),
    );
    state.writing = false;
    await following;
    const versions = await Promise.all(streams.map(async (stream) => (await store.load(stream)).entries.length));
    expect(streams.map((stream) => seen.get(stream))).toEqual(versions);
  });
});
