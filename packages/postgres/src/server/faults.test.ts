import type { Store } from '@cartera/backend';
import { verifyChain, type EntryDraft, type StreamId } from '@cartera/core';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { emptyDatabase } from '../../../../tests/postgres-server/empty-database.mjs';
import { startPostgres } from '../../../../tests/postgres-server/start-postgres.mjs';
import { SCHEMA_VERSION } from '../migrations/index.js';
import { openServer, type OpenDatabase } from './index.js';
import { createLossyWire } from './lossy-wire.fixture.js';

const AT = '2026-03-02T18:00:00Z';
const CONNECTIONS = 14;
const A: StreamId = 'account/A';

let server: Awaited<ReturnType<typeof startPostgres>>;
let url: string;
let open: OpenDatabase;
let store: Store;
let owner: pg.Client;

/** A server of its own, that keeps what it committed. */
beforeAll(async () => {
  server = await startPostgres({ fsync: true, settings: [`max_connections=${CONNECTIONS}`, 'superuser_reserved_connections=0'] });
  url = await emptyDatabase(server.url);
  open = await openServer(url);
  ({ store } = open);
  owner = await client();
});
afterAll(async () => {
  await owner.end().catch(() => {});
  await open.close();
  await server.stop();
});

async function client(target = url): Promise<pg.Client> {
  const made = new pg.Client({ connectionString: target });
  made.on('error', () => {});
  await made.connect();
  return made;
}

let keys = 0;
function nextKey(): string {
  keys += 1;
  return `k-${keys}`;
}

const draft = (key: string): EntryDraft => ({
  id: `${key}/1`,
  kind: 'note-logged',
  v: 1,
  on: '2026-03-02',
  by: 'ana',
  facts: {},
  postings: [],
});
const commit = async (key: string, { on = store, stream = A }: { readonly on?: Store; readonly stream?: StreamId } = {}) =>
  on.commit([{ stream, entries: [draft(key)] }], { idempotencyKey: key, request: 'r', at: AT });

const outcomeOf = (act: Promise<unknown>) =>
  act.then(
    () => 'written',
    (error: unknown) => (error as { readonly code: string }).code,
  );

/** Nothing of a key is there; asked again, it is written once; a third time says the same. */
async function comesOnceAfter(key: string, stream = A): Promise<void> {
  expect(await store.find(key)).toBeUndefined();
  const before = (await store.load(stream)).entries.length;
  const first = await commit(key, { stream });
  expect(first).toMatchObject({ ok: true, entries: [{ id: `${key}/1`, seq: before + 1 }] });
  expect(await commit(key, { stream })).toEqual(first);
  const { entries } = await store.load(stream);
  expect([entries.length, verifyChain(entries)]).toEqual([before + 1, { ok: true }]);
}

/** Holds a stream, so that whoever writes it waits. */
async function holding<T>(stream: StreamId, work: () => Promise<T>): Promise<T> {
  await owner.query('begin');
  await owner.query('select from cartera.stream where stream = $1 for update', [stream]);
  try {
    return await work();
  } finally {
    await owner.query('rollback');
  }
}

const WAITING = `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;

async function untilOneWaits(): Promise<number> {
  for (;;) {
    const { rows } = await owner.query<{ pid: number }>(WAITING);
    if (rows[0]) return rows[0].pid;
  }
}

describe('a database that is not to be had', () => {
  test('refuses connections, or the password, or has no such name: it says which, and holds no address', async () => {
    const refused = new URL(url);
    refused.port = '1';
    const wrong = new URL(url);
    wrong.password = 'secreto';
    const missing = new URL(url);
    missing.pathname = '/none';
    for (const [target, issue] of [
      [refused, 'connection_refused'],
      [wrong, 'login_refused'],
      [missing, 'no_such_database'],
    ] as const) {
      const error: unknown = await openServer(target.href).catch((failed: unknown) => failed);
      expect(error).toMatchObject({ code: 'store.unavailable', facts: { issue }, message: 'store.unavailable' });
    }
  });

  test('has no connection left: who has one goes on, and all go on when there are some again', async () => {
    const taken: pg.Client[] = [];
    for (;;) {
      const one = await client().catch(() => undefined);
      if (!one) break;
      taken.push(one);
    }
    await expect(openServer(url)).rejects.toMatchObject({ code: 'store.unavailable', facts: { issue: 'too_many_connections' } });
    const key = nextKey();
    expect(await commit(key)).toMatchObject({ ok: true });
    const many = await Promise.allSettled(Array.from({ length: 8 }, async () => store.load(A)));
    const failed = many.find(({ status }) => status === 'rejected');
    expect(failed).toMatchObject({ reason: { code: 'store.unavailable', facts: { issue: 'too_many_connections' } } });
    expect(many.some(({ status }) => status === 'fulfilled')).toBe(true);
    await Promise.all(taken.map((one) => one.end()));
    await expect
      .poll(async () =>
        (await Promise.allSettled(Array.from({ length: 8 }, async () => store.load(A)))).every(({ status }) => status === 'fulfilled'),
      )
      .toBe(true);
    await comesOnceAfter(nextKey());
  });
});

describe('a database that does not take what is written', () => {
  afterEach(async () => {
    await owner.query('alter system reset all');
    await owner.query('select pg_reload_conf()');
    await owner.query('drop trigger if exists fails on cartera.entry');
  });

  test('is read only: reading goes on, writing is store.read_only, and afterwards it goes on', async () => {
    await commit(nextKey());
    const empty = await emptyDatabase(server.url);
    await owner.query('alter system set default_transaction_read_only = on');
    await owner.query('select pg_reload_conf()');
    const key = nextKey();
    await expect.poll(async () => outcomeOf(commit(nextKey()))).toBe('store.read_only');
    await expect(commit(key)).rejects.toMatchObject({ code: 'store.read_only' });
    expect((await store.load(A)).entries.length).toBeGreaterThan(0);
    const again = await openServer(url);
    expect((await again.store.load(A)).entries).toEqual((await store.load(A)).entries);
    await again.close();
    await expect(openServer(empty)).rejects.toMatchObject({ code: 'store.read_only' });
    await owner.query('alter system reset all');
    await owner.query('select pg_reload_conf()');
    await expect.poll(async () => outcomeOf(commit(nextKey()))).toBe('written');
    await comesOnceAfter(key);
  });

  test.each([
    ['full', '53100', 'store.full'],
    ['ended by who runs it', '57P01', 'store.unavailable'],
    ['failing for a reason nobody thought of', 'XX001', 'store.unavailable'],
  ])('is %s in the middle of a commit: nothing is written, and afterwards it goes on', async (_what, state, code) => {
    await owner.query(
      `create or replace function public.fail() returns trigger language plpgsql as $$ begin raise sqlstate '${state}'; end $$`,
    );
    await owner.query('create trigger fails after insert on cartera.entry for each statement execute function public.fail()');
    const [key, stream] = [nextKey(), `account/${nextKey()}` as const];
    await expect(commit(key, { stream })).rejects.toMatchObject({ code });
    const batch = store.batches?.commit([{ idempotencyKey: key, request: 'r', changes: [{ stream, entries: [draft(key)] }] }], { at: AT });
    await expect(batch).rejects.toMatchObject({ code });
    await owner.query('drop trigger fails on cartera.entry');
    await comesOnceAfter(key, stream);
  });

  test('is newer: nothing is opened and nothing is touched', async () => {
    await owner.query(`insert into public.cartera_migration (version, name) values (1000, 'later')`);
    await expect(openServer(url)).rejects.toMatchObject({ code: 'store.newer_version', facts: { schema: 1000, known: SCHEMA_VERSION } });
    await owner.query('delete from public.cartera_migration where version = 1000');
    await comesOnceAfter(nextKey());
  });
});

describe('a commit that is broken off', () => {
  test('while it waits for another: nothing of it is there', async () => {
    await commit(nextKey());
    const key = nextKey();
    const failed = holding(A, async () => {
      const broken = commit(key).catch((error: unknown) => error);
      await owner.query('select pg_terminate_backend($1)', [await untilOneWaits()]);
      return broken;
    });
    expect(await failed).toMatchObject({ code: 'store.unavailable' });
    await comesOnceAfter(key);
  });

  test('by the longest time a statement may take: it says so, and the connection goes on', async () => {
    await commit(nextKey());
    const quick = new URL(url);
    quick.searchParams.set('options', '-c statement_timeout=150');
    const impatient = await openServer(quick.href);
    const key = nextKey();
    await expect(holding(A, async () => commit(key, { on: impatient.store }))).rejects.toMatchObject({
      code: 'store.unavailable',
      facts: { issue: 'timeout' },
    });
    await comesOnceAfter(key);
    expect(await commit(nextKey(), { on: impatient.store })).toMatchObject({ ok: true });
    await impatient.close();
  });

  test('at its very end, by the server: nothing of it is there', async () => {
    await owner.query(
      `create or replace function public.leave() returns trigger language plpgsql security definer as $$ begin perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(5); return null; end $$`,
    );
    await owner.query(
      'create constraint trigger leaves after insert on cartera.entry deferrable initially deferred for each row execute function public.leave()',
    );
    const key = nextKey();
    await expect(commit(key)).rejects.toMatchObject({ code: 'store.unavailable' });
    await owner.query('drop trigger leaves on cartera.entry');
    await comesOnceAfter(key);
  });
});

describe('an answer that is lost after the commit', () => {
  test('is asked for by key: whoever waits is told what was written', async () => {
    const wire = await createLossyWire(url);
    const far = await openServer(wire.url);
    const [key, stream] = [nextKey(), 'account/LOST' as const];
    await commit(nextKey(), { on: far.store, stream });
    wire.set('loses answers');
    const answered = commit(key, { on: far.store, stream });
    await expect.poll(wire.lost).toBe(1);
    wire.set('open');
    expect(await answered).toEqual(await commit(key, { stream }));
    expect((await store.load(stream)).entries).toHaveLength(2);
    await far.close();
    await wire.close();
  });

  test('where nobody can be asked it is store.unavailable, and the same key finds it later', async () => {
    const wire = await createLossyWire(url);
    const far = await openServer(wire.url);
    const [key, stream] = [nextKey(), 'account/GONE' as const];
    await commit(nextKey(), { on: far.store, stream });
    wire.set('loses answers');
    const answered = commit(key, { on: far.store, stream }).catch((error: unknown) => error);
    await expect.poll(wire.lost).toBe(1);
    wire.set('closed');
    expect(await answered).toMatchObject({ code: 'store.unavailable' });
    wire.set('open');
    const first = await store.find(key);
    expect(first?.entries).toMatchObject([{ id: `${key}/1`, seq: 2 }]);
    expect(await commit(key, { on: far.store, stream })).toEqual({ ok: true, ...first });
    expect((await store.load(stream)).entries).toHaveLength(2);
    await far.close();
    await wire.close();
  });

  test('of a batch: it is a conflict, and its keys are known', async () => {
    const wire = await createLossyWire(url);
    const far = await openServer(wire.url);
    const [key, stream] = [nextKey(), 'account/BATCH' as const];
    await commit(nextKey(), { on: far.store, stream });
    wire.set('loses answers');
    const answered = far.store.batches?.commit([{ idempotencyKey: key, request: 'r', changes: [{ stream, entries: [draft(key)] }] }], {
      at: AT,
    });
    await expect.poll(wire.lost).toBe(1);
    wire.set('open');
    expect(await answered).toEqual({ ok: false, conflict: stream });
    expect([...((await store.batches?.find([key])) ?? [])]).toEqual([[key, 'r']]);
    await far.close();
    await wire.close();
  });
});

test('a server that is killed while many write: what was acknowledged is there, nothing is doubled, and the same store goes on when it is back', async () => {
  const streams = [1, 2, 3].map((n): StreamId => `account/KILL-${n}`);
  const told = new Map<string, boolean>();
  const writers = streams.map(async (stream) => {
    for (let n = 1; n <= 200; n += 1) {
      const key = `${stream}:${n}`;
      const result = await commit(key, { stream }).then(
        ({ ok }) => ok,
        () => false,
      );
      told.set(key, result);
      if (!result) return;
    }
  });
  await expect.poll(() => [...told.values()].filter(Boolean).length, { interval: 5 }).toBeGreaterThan(20);
  await server.kill();
  await Promise.all(writers);
  expect([...told.values()].filter((ok) => !ok).length).toBeGreaterThan(0);
  await expect(store.load(A)).rejects.toMatchObject({ code: 'store.unavailable' });
  await server.restart();
  for (const [key, ok] of told) {
    const stream = key.split(':')[0] as StreamId;
    if (ok) expect(await store.find(key), key).toMatchObject({ entries: [{ id: `${key}/1` }] });
    expect(await commit(key, { stream })).toMatchObject({ ok: true, entries: [{ id: `${key}/1` }] });
  }
  for (const stream of streams) {
    const { entries } = await store.load(stream);
    expect(entries.map(({ id }) => id)).toEqual([...told.keys()].filter((key) => key.startsWith(stream)).map((key) => `${key}/1`));
    expect(verifyChain(entries)).toEqual({ ok: true });
  }
});
