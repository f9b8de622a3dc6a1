import { randomUUID } from 'node:crypto';
import { createBackend, runDay, type Store } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { DEFAULT_POLICY, type Instant, type Policy } from '@cartera/core';
import { openServer, type OpenDatabase } from '@cartera/postgres';
import { PGlite } from '@electric-sql/pglite';
import { openEmbedded } from '@cartera/postgres/pglite';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { freshDatabase } from '../../../../tests/postgres-server/fresh-database.js';
import { openDayQueue, type DayQueue } from './day-queue.js';
import { keepDay, type DayKeeper } from './keep-day.js';
import type { ToldDay } from './shard-work.types.js';
import { OPERATOR, REFERENCES } from '../books/index.js';

/** 1 % a day, charged on the 15th and on the last day of each month. */
const policies: readonly Policy[] = [
  {
    ...DEFAULT_POLICY,
    id: 'with-interest',
    from: '2026-01-01',
    lateInterest: { rate: { perDay: '0.01' }, dayCount: { basis: 'actual/360' }, round: 'at-end', rounding: 'half-even' },
    interest: { chargeDaysOfMonth: [15, 31] },
  },
];
const ACCOUNTS = 24;
const streams = Array.from({ length: ACCOUNTS }, (_, n) => `account/A${n}` as const);

/** Accounts, each with 100.00 due on 10 March. */
async function fill(store: Store): Promise<void> {
  const options = { caller: OPERATOR, policies, references: REFERENCES, clock: () => '2026-03-02T18:00:00Z' };
  const backend = createBackend(store, options);
  const [on, total] = ['2026-03-02', { amount: 10_000, currency: 'MXN' }];
  for (const [n, stream] of streams.entries()) {
    await backend.submit({ kind: 'open-account', stream, on, facts: { customer: { name: `A${n}` } } }, { idempotencyKey: `o-${n}` });
    const facts = { itemId: `F-${n}`, total, instalments: [{ number: 1, dueOn: '2026-03-10', amount: total }] };
    await backend.submit({ kind: 'record-invoice', stream, on, facts }, { idempotencyKey: `i-${n}` });
  }
}

/** What was written, but for the salted digests and the instants it was learned at. */
async function booksOf(store: Store): Promise<readonly unknown[]> {
  const journals = await Promise.all(streams.map(async (stream) => store.load(stream)));
  const rows = (await store.summaries?.page({ limit: 200 }))?.rows;
  return [journals.map(({ entries }) => entries.map(({ id, kind, on, postings }) => ({ id, kind, on, postings }))), rows];
}

let url: string;
beforeAll(async () => void (url = await freshDatabase(inject('postgresUrl'))));

describe('processes that share a day', () => {
  const opened: OpenDatabase[] = [];
  const keepers: DayKeeper[] = [];
  const stopping = new AbortController();
  const told: ToldDay[] = [];
  let first: OpenDatabase;
  afterAll(async () => {
    stopping.abort();
    await Promise.all(keepers.map(async ({ end }) => end()));
    await Promise.all(opened.map(async ({ close }) => close()));
  });

  /** A process: connections, queue and clock of its own. */
  async function started(tenant: string, clock: () => Instant): Promise<OpenDatabase> {
    const books = await openServer(url, { tenant });
    opened.push(books);
    const queue = await openDayQueue({ tenant, policies, url, query: books.query, failed: () => undefined });
    const options = { clock, policies, queue, shards: 4, stopped: stopping.signal, told: (what: ToldDay) => void told.push(what) };
    keepers.push(await keepDay(books.store, options));
    return books;
  }

  test('charge each account once, an hour between their clocks, and leave what one process alone leaves', async () => {
    const tenant = randomUUID();
    first = await openServer(url, { tenant });
    opened.push(first);
    await fill(first.store);
    // Midnight of the 15th in Mexico is 06:00 UTC: by one clock it has passed, by the other it has not.
    const [ahead, behind] = [() => '2026-03-15T06:30:00Z', () => '2026-03-15T05:30:00Z'];
    const [one, other] = await Promise.all([started(tenant, ahead), started(tenant, behind), started(tenant, ahead)]);
    const alone = createMemoryStore();
    await fill(alone);
    await runDay(alone, { on: '2026-03-15', policies, references: REFERENCES, clock: ahead });
    expect(await booksOf(one.store)).toEqual(await booksOf(alone));
    expect(await booksOf(other.store)).toEqual(await booksOf(one.store));
    const charged = told.map((what) => ('consequences' in what ? (what.consequences?.['interest-charged'] ?? 0) : 0));
    expect(charged.reduce((sum, n) => sum + n, 0)).toBe(ACCOUNTS);
    expect(keepers.map(({ hasRun }) => hasRun())).toEqual([true, true, true]);
  });

  test('a day that goes backwards is refused, told once, and changes nothing', async () => {
    const before = await booksOf(first.store);
    const tenant = randomUUID();
    const books = await openServer(url, { tenant });
    opened.push(books);
    await fill(books.store);
    await runDay(books.store, { on: '2026-03-31', policies, references: REFERENCES, clock: () => '2026-03-31T18:00:00Z' });
    const after = await booksOf(books.store);
    told.length = 0;
    await started(tenant, () => '2026-03-20T18:00:00Z');
    expect(told).toEqual([{ on: '2026-03-20', error: expect.objectContaining({ code: 'run.day_backwards' }) as Error }]);
    expect(await booksOf(books.store)).toEqual(after);
    expect(await booksOf(first.store)).toEqual(before);
  });
});

describe('the queue', () => {
  const open = async (tenant: string, rules: readonly Policy[] = policies): Promise<DayQueue> =>
    openDayQueue({ tenant, policies: rules, url, query: async () => ({ rows: [] }), failed: () => undefined });

  test('holds a shard once, whoever asks; another tenant’s days and other policies’ are in others', async () => {
    const tenant = randomUUID();
    const queues = await Promise.all([open(tenant), open(tenant), open(randomUUID()), open(tenant, [])]);
    await Promise.all(queues.slice(0, 2).flatMap(({ ask }) => [ask('2026-03-15', 3), ask('2026-03-15', 3)]));
    expect(await Promise.all(queues.map(async ({ counts }) => (await counts()).queued))).toEqual([3, 3, 0, 0]);
    await Promise.all(queues.map(async ({ close }) => close()));
  });

  test('gives a shard that failed to whoever is free, after a while', async () => {
    const tenant = randomUUID();
    const [one, other] = await Promise.all([open(tenant), open(tenant)]);
    const ran: string[] = [];
    await one.take(async () => Promise.reject(new Error('no')));
    await one.ask('2026-03-15', 1);
    await vi.waitFor(() => expect(one.hasFailed()).toBe(true), { timeout: 10_000 });
    await one.close();
    await other.take(async ({ on, shard }) => void ran.push(`${on} ${shard?.index}/${shard?.of}`));
    await vi.waitFor(() => expect(ran).toEqual(['2026-03-15 0/1']), { timeout: 15_000 });
    await other.close();
  });

  test('gives back at once the shard of a process that is stopped in an orderly way', async () => {
    const tenant = randomUUID();
    const [one, other] = await Promise.all([open(tenant), open(tenant)]);
    const stopping = new AbortController();
    let isHeld = false;
    await one.take(async () => {
      isHeld = true;
      return new Promise((_, reject) => stopping.signal.addEventListener('abort', () => reject(new Error('stopped'))));
    });
    await one.ask('2026-03-15', 1);
    await vi.waitFor(() => expect(isHeld).toBe(true), { timeout: 5000 });
    stopping.abort();
    await one.close();
    const ran: string[] = [];
    await other.take(async ({ on }) => void ran.push(on));
    await vi.waitFor(() => expect(ran).toEqual(['2026-03-15']), { timeout: 8000 });
    expect(await other.counts()).toMatchObject({ queued: 0 });
    await other.close();
  });

  test('is unavailable where there is no database, said without its address', async () => {
    const there = { tenant: 'a', policies, query: async () => ({ rows: [] }), failed: () => undefined };
    const failure = openDayQueue({ ...there, url: 'postgres://ana:secreto@127.0.0.1:9/none' });
    await expect(failure).rejects.toMatchObject({ code: 'queue.unavailable', message: expect.not.stringContaining('secreto') as string });
  });

  test('lives in an embedded database too, through the store’s own connection; what a killed process left in it is forgotten', async () => {
    const pglite = await PGlite.create();
    const books = await openEmbedded(pglite);
    await fill(books.store);
    const options = { tenant: 'default', policies, query: books.query, failed: () => undefined };
    const left = await openDayQueue(options);
    await left.ask('2026-03-14', 2);
    expect(await left.counts()).toEqual({ queued: 2, active: 0 });
    await left.close();
    const queue = await openDayQueue(options);
    expect(await queue.counts()).toEqual({ queued: 0, active: 0 });
    const told: ToldDay[] = [];
    const stopped = new AbortController().signal;
    const clock = () => '2026-03-15T18:00:00Z';
    const day = await keepDay(books.store, { clock, policies, queue, stopped, told: (what) => void told.push(what) });
    const alone = createMemoryStore();
    await fill(alone);
    await runDay(alone, { on: '2026-03-15', policies, references: REFERENCES, clock });
    expect(await booksOf(books.store)).toEqual(await booksOf(alone));
    expect(told).toMatchObject([{ on: '2026-03-15', shard: { index: 0, of: 1 }, evaluated: ACCOUNTS }]);
    await day.end();
    await books.close();
  });
});
