import type { Store } from '@cartera/backend';
import type { EntryDraft } from '@cartera/core';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../pglite/index.js';

const TABLES = ['tenant', 'stream', 'entry', 'posting', 'request'];
const amount = { amount: 10_000, currency: 'MXN' };
const debt: EntryDraft = {
  id: 'k/1',
  kind: 'invoice-recorded',
  v: 1,
  on: '2026-03-02',
  by: 'ana',
  facts: {},
  postings: [{ itemId: 'F-1', instalment: 1, component: 'principal', amount, on: '2026-03-02' }],
};

let pglite: PGlite;
let ours: Store;
let theirs: Store;

beforeAll(async () => {
  pglite = await PGlite.create();
  ours = (await openEmbedded(pglite, { tenant: 'ours' })).store;
  theirs = (await openEmbedded(pglite, { tenant: 'theirs' })).store;
  for (const store of [ours, theirs])
    await store.commit([{ stream: 'account/A', entries: [debt] }], { idempotencyKey: 'k', request: 'r', at: '2026-03-02T18:00:00Z' });
});
afterAll(() => pglite.close());

/** As the application's role, of a tenant or of none; undone afterwards. */
async function asApplication<T>(tenant: string | undefined, work: (trx: Transaction) => Promise<T>): Promise<T> {
  return pglite.transaction(async (trx) => {
    await trx.exec('set local role cartera_app');
    if (tenant !== undefined) await trx.query(`select set_config('cartera.tenant', $1, true)`, [tenant]);
    const result = await work(trx);
    await trx.rollback();
    return result;
  });
}

async function rowsSeen(trx: Transaction): Promise<readonly number[]> {
  const counts: number[] = [];
  for (const table of TABLES)
    counts.push((await trx.query<{ n: number }>(`select count(*)::int as n from cartera.${table}`)).rows[0]?.n ?? -1);
  return counts;
}

const INSERTS: Readonly<Record<string, string>> = {
  tenant: `insert into cartera.tenant values ($1, 1)`,
  stream: `insert into cartera.stream values ($1, 'account/X', 1, '2026-03-02T18:00:00Z', 'd', 99)`,
  entry: `insert into cartera.entry (tenant, stream, seq, id, kind, v, on_day, by_whom, facts, at, digest, request_key, request_n)
    values ($1, 'account/X', 1, 'x/1', 'k', 1, '2026-03-02', 'x', '{}', '2026-03-02T18:00:00Z', 'd', 'x', 0)`,
  posting: `insert into cartera.posting (tenant, stream, seq, n, item_id, instalment, component, currency, amount, on_day, at, at_order)
    values ($1, 'account/X', 1, 0, 'F', 1, 'principal', 'MXN', 1, '2026-03-02', '2026-03-02T18:00:00Z', '2026-03-02T18:00:00')`,
  request: `insert into cartera.request values ($1, 'x', 'r', '2026-03-02T18:00:00Z')`,
};
const VIOLATES = { code: '42501', message: expect.stringMatching(/row-level security/) as string };
const NOT_PERMITTED = { code: '42501', message: expect.stringMatching(/permission denied/) as string };

test('the same names, keys and ids of two tenants do not meet', async () => {
  const [own, other] = [await ours.load('account/A'), await theirs.load('account/A')];
  expect([own.entries.length, other.entries.length]).toEqual([1, 1]);
  const noted = { ...debt, id: 'n/1', postings: [] };
  await ours.commit([{ stream: 'account/A', entries: [noted], expectedVersion: 1 }], {
    idempotencyKey: 'n',
    request: 'r',
    at: '2026-03-02T18:00:00Z',
  });
  expect([await theirs.find('n'), (await theirs.load('account/A')).entries]).toEqual([undefined, other.entries]);
});

describe('the application’s role', () => {
  test('sees its own tenant, and nothing where none was set', async () => {
    expect((await asApplication('ours', rowsSeen)).every((n) => n > 0)).toBe(true);
    for (const tenant of [undefined, '', 'nobody', "ours' or true --"])
      expect(await asApplication(tenant, rowsSeen)).toEqual([0, 0, 0, 0, 0]);
  });

  test.each(TABLES)('cannot put a row of another tenant into %s', async (table) => {
    const insert = INSERTS[table] ?? '';
    for (const tenant of ['ours', undefined, ''])
      for (const other of ['theirs', ''])
        await expect(asApplication(tenant, (trx) => trx.query(insert, [other]))).rejects.toMatchObject(VIOLATES);
    expect(await asApplication('nobody', async (trx) => (await trx.query(insert, ['nobody'])).affectedRows)).toBe(1);
  });

  test.each(['entry', 'posting', 'request'])('changes and deletes nothing in %s: what is written stays', async (table) => {
    await expect(
      asApplication('ours', (trx) =>
        trx.query(`update cartera.${table} set stream = stream`.replace('request set stream = stream', 'request set key = key')),
      ),
    ).rejects.toMatchObject(NOT_PERMITTED);
    for (const act of [`delete from cartera.${table}`, `truncate cartera.${table}`])
      await expect(asApplication('ours', (trx) => trx.query(act))).rejects.toMatchObject(NOT_PERMITTED);
  });

  test.each(['tenant', 'stream'])('moves its own rows of %s, to nobody else, and deletes none', async (table) => {
    const move = `update cartera.${table} set tenant = 'theirs'`;
    await expect(asApplication('ours', (trx) => trx.query(move))).rejects.toMatchObject(VIOLATES);
    expect(await asApplication('nobody', async (trx) => (await trx.query(move)).affectedRows)).toBe(0);
    await expect(asApplication('ours', (trx) => trx.query(`delete from cartera.${table}`))).rejects.toMatchObject(NOT_PERMITTED);
  });

  test('neither changes the schema nor says what it is', async () => {
    for (const act of [
      'create table cartera.mine (a int)',
      'alter table cartera.entry disable row level security',
      'drop table cartera.entry',
      "insert into public.cartera_migration (version, name) values (1000, 'later')",
      'delete from public.cartera_migration',
    ])
      await expect(asApplication('ours', (trx) => trx.query(act))).rejects.toMatchObject({ code: '42501' });
  });
});

test('what is no name is no tenant: nothing is opened under it', async () => {
  for (const tenant of ['', 'x'.repeat(201), 'a\u0000b', '\ud800', undefined as unknown as string])
    await expect(openEmbedded(pglite, { tenant: tenant ?? (7 as never) })).rejects.toMatchObject({
      code: 'store.tenant_invalid',
      path: 'tenant',
    });
});
