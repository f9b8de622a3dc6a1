import type { Store, Views } from '@cartera/backend';
import type { EntryDraft, StreamId, WorkItem } from '@cartera/core';
import * as fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { freshDatabase } from '../../../../tests/postgres-server/fresh-database.js';
import { openServer, type OpenDatabase } from '../server/index.js';

const ROWS = 1300;
const AT = '2026-03-02T18:00:00Z';
const streamOf = (n: number): StreamId => `account/${String(n).padStart(4, '0')}`;
const draft = (id: string): EntryDraft => ({ id, kind: 'note-logged', v: 1, on: '2026-03-02', by: 'ana', facts: {}, postings: [] });

const rowOf = (n: number, fields: Partial<WorkItem> = {}): WorkItem => ({
  stream: streamOf(n),
  version: 1,
  customerId: String(n),
  name: `Cliente ${(n * 7919) % ROWS}`,
  asOf: '2026-03-02',
  evaluatedOn: '2026-03-02',
  toCollect: [{ amount: (n * 104_729) % 100_000, currency: n % 3 === 0 ? 'USD' : 'MXN' }],
  withPromise: n % 5 === 0,
  searchText: `Cliente ${n % 7}`,
  points: n % 40,
  because: [{ code: `worklist.reason_${n % 3}`, facts: {} }],
  ...fields,
});

let database: OpenDatabase;
beforeAll(async () => {
  url = await freshDatabase(inject('postgresUrl'));
  database = await openServer(url);
});
afterAll(() => database.close());

const change = fc.record({
  n: fc.integer({ min: 0, max: ROWS + 20 }),
  points: fc.integer({ min: 0, max: 60 }),
  amount: fc.integer({ min: 0, max: 200_000 }),
  name: fc.constantFrom('Aaa', 'Ñandú', 'zzz', 'Cliente 5'),
  assignedTo: fc.option(fc.constantFrom('ana', 'beto'), { nil: undefined }),
  exit: fc.option(fc.constant('worklist.nothing_past_due'), { nil: undefined, freq: 4 }),
  snoozedThrough: fc.option(fc.constant('2026-04-01'), { nil: undefined }),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;
const step = fc.record({
  by: fc.constantFrom(0, 1),
  how: fc.constantFrom('put', 'commit', 'twice', 'many'),
  changes: fc.array(change, { minLength: 1, maxLength: 4 }),
});

const QUERIES: readonly Views['worklist']['query'][] = [
  { limit: 5 },
  { skip: 1100, limit: 5 },
  { skip: 1250, limit: 5, order: 'name' },
  { skip: 1000, limit: 5, order: 'amount', filter: { withPromise: false } },
  { search: 'cliente', asOf: '2026-03-02', limit: 1 },
  { filter: { assignedTo: 'ana' }, limit: 3, order: 'oldest' },
  { filter: { reason: 'worklist.nothing_past_due' }, limit: 3 },
];
let url: string;
let tenants = 0;
let commits = 0;

/** Two processes over books with 1,300 accounts. */
async function filled(): Promise<{ readonly tenant: string; readonly stores: readonly [Store, Store] }> {
  tenants += 1;
  const tenant = `t-${tenants}`;
  const stores = [database.storeOf(tenant), database.storeOf(tenant)] as const;
  const all = Array.from({ length: ROWS + 20 }, (_, n) => ({ stream: streamOf(n), entries: [draft(`${streamOf(n)}/1`)] }));
  await stores[0].batches?.commit([{ idempotencyKey: 'first', request: 'r', changes: all }], { at: AT });
  await stores[0].summaries?.put(Array.from({ length: ROWS }, (_, n) => rowOf(n)));
  return { tenant, stores };
}

const opened: OpenDatabase[] = [];
async function openedFor(tenant: string): Promise<OpenDatabase> {
  const own = await openServer(url, { tenant });
  opened.push(own);
  return own;
}
afterAll(async () => {
  for (const { close } of opened) await close();
});

async function* piecesOf(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

function changedRow({ n, amount, ...fields }: Change, version: number): WorkItem {
  const stated = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<WorkItem>;
  return rowOf(n, { ...stated, toCollect: [{ amount, currency: 'MXN' }], version });
}

async function take(store: Store, { how, changes }: typeof step extends fc.Arbitrary<infer T> ? T : never): Promise<void> {
  const rows = async () => Promise.all(changes.map(async (each) => changedRow(each, (await store.load(streamOf(each.n))).entries.length)));
  if (how === 'commit') {
    const [first] = changes as [Change, ...Change[]];
    commits += 1;
    const { entries } = await store.load(streamOf(first.n));
    const summaries = [changedRow(first, entries.length + 1)];
    const id = `c-${commits}`;
    await store.commit([{ stream: streamOf(first.n), entries: [draft(`${id}/1`)] }], {
      idempotencyKey: id,
      request: 'r',
      at: AT,
      summaries,
    });
  } else if (how === 'many')
    await store.summaries?.put(Array.from({ length: 300 }, (_, n) => rowOf(n, { points: changes[0]?.points ?? 0 })));
  else {
    await store.summaries?.put(await rows());
    if (how === 'twice') await store.summaries?.put((await rows()).map((row) => ({ ...row, points: row.points + 1 })));
  }
}

// What is kept between pages is brought up to date by what any process wrote since: the same page, total, facets and jumps as of one that has just begun and counts all.
test('kept counts and places are those of whoever counts anew, whatever two processes write', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
      const { tenant, stores } = await filled();
      for (const each of steps) {
        await take(stores[each.by], each);
        const fresh = database.storeOf(tenant);
        for (const query of QUERIES)
          for (const store of stores) expect(await store.summaries?.page(query)).toEqual(await fresh.summaries?.page(query));
      }
    }),
    { numRuns: 5 },
  );
}, 60_000);

test('books that were emptied and restored under a process that goes on are counted anew', async () => {
  const { tenant, stores } = await filled();
  const [store] = stores;
  for (const query of QUERIES) await store.summaries?.page(query);
  const copy: Uint8Array[] = [];
  for await (const piece of (await openedFor(tenant)).upkeep.backup({ cartera: '0.1.0', at: AT })) copy.push(piece);
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  for (const table of ['stream', 'entry', 'posting', 'request', 'summary'])
    await owner.query(`delete from cartera.${table} where tenant = $1`, [tenant]);
  await owner.end();
  await (await openedFor(tenant)).upkeep.restore(piecesOf(copy));
  await store.summaries?.put([rowOf(1), rowOf(2)]);
  const fresh = database.storeOf(tenant);
  for (const query of QUERIES) expect(await store.summaries?.page(query)).toEqual(await fresh.summaries?.page(query));
  expect((await store.summaries?.page({ limit: 5 }))?.total).toBe(2);
});
