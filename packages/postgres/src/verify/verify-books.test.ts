import { rowReplay } from '@cartera/backend';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fillBooks, RULES } from '../backup/books.fixture.js';
import { openEmbedded } from '../pglite/index.js';
import type { OpenDatabase } from '../server/index.js';
import type { VerifyReport } from './index.js';

const TABLES = ['tenant', 'stream', 'entry', 'posting', 'request', 'summary'] as const;
const clock = () => '2026-03-02T20:00:00Z';
const replay = rowReplay({ ...RULES, clock });

let pglite: PGlite;
let books: OpenDatabase;

beforeAll(async () => {
  pglite = await PGlite.create();
  books = await openEmbedded(pglite, { tenant: 'ours' });
  await fillBooks(books.store);
  for (const table of TABLES) await pglite.exec(`create table public.kept_${table} as select * from cartera.${table}`);
});
beforeEach(async () => {
  for (const table of TABLES) await pglite.exec(`truncate cartera.${table}; insert into cartera.${table} select * from public.kept_${table}`);
});
afterAll(async () => books.close());

const verified = async (most?: number): Promise<VerifyReport> => books.upkeep.verify({ replay, most });
/** The codes that are told after the owner of the database ran this; which rows, and how many, it must have changed. */
async function codesAfter(sql: string, changed?: number): Promise<readonly string[]> {
  const done = await pglite.query(sql);
  if (changed !== undefined) expect(done.affectedRows).toBe(changed);
  return [...new Set((await verified()).faults.map(({ code, reason, field }) => [code, reason ?? field].filter(Boolean).join(' ')))];
}

test('books that nobody touched hold, all of them', async () => {
  expect(await verified()).toEqual({ streams: 3, entries: 14, postings: 16, requests: 12, rows: 3, waiting: 0, found: 0, faults: [] });
});

/** What is put into each column of a row, and what is told of it. */
const NOTICED: Readonly<Record<(typeof TABLES)[number], Readonly<Record<string, readonly [value: string, code: string]>>>> = {
  tenant: { tenant: [`'theirs'`, 'stream.moves_differ changes'], changes: ['changes + 1', 'stream.moves_differ changes'] },
  stream: {
    tenant: [`'theirs'`, 'stream.tail_differs missing'],
    stream: [`'account/OTHER'`, 'stream.tail_differs missing'],
    version: ['version + 1', 'stream.tail_differs version'],
    last_at: [`'2026-03-02T18:00:59Z'`, 'stream.tail_differs last_at'],
    last_digest: [`repeat('f', 64)`, 'stream.tail_differs last_digest'],
    moved: ['moved + 100', 'stream.moves_differ changes'],
  },
  entry: {
    tenant: [`'theirs'`, 'chain.broken chain.seq_gap'],
    stream: [`'account/OTHER'`, 'chain.broken chain.seq_gap'],
    seq: ['seq + 50', 'chain.broken chain.seq_gap'],
    id: [`'k-99/1'`, 'chain.broken chain.digest_differs'],
    kind: [`'payment-returned'`, 'chain.broken chain.digest_differs'],
    v: ['2', 'chain.broken chain.digest_differs'],
    on_day: [`'2026-03-01'`, 'chain.broken chain.digest_differs'],
    happened_at: [`'2026-03-01T00:00:00Z'`, 'chain.broken chain.digest_differs'],
    by_whom: [`'beto'`, 'chain.broken chain.digest_differs'],
    basis: [`'{"asOf":"2026-03-01","policy":"default@1"}'`, 'chain.broken chain.digest_differs'],
    facts: [`'{}'`, 'chain.broken chain.digest_differs'],
    personal: [`'{"text":"x"}'`, 'chain.broken chain.personal_differs'],
    at: [`'2026-03-02T18:00:08.001Z'`, 'chain.broken chain.digest_differs'],
    commitment: [`'ff'`, 'chain.broken chain.digest_differs'],
    digest: [`repeat('f', 64)`, 'chain.broken chain.digest_differs'],
    request_key: [`'k-11'`, 'request.entries_differ request_n'],
    request_n: ['7', 'request.entries_differ request_n'],
  },
  posting: {
    tenant: [`'theirs'`, 'chain.broken chain.digest_differs'],
    stream: [`'account/OTHER'`, 'posting.no_entry'],
    seq: ['99', 'posting.no_entry'],
    n: ['5', 'posting.differs n'],
    item_id: [`'P-9'`, 'chain.broken chain.digest_differs'],
    instalment: ['1', 'chain.broken chain.digest_differs'],
    component: [`'principal'`, 'chain.broken chain.digest_differs'],
    currency: [`'USD'`, 'chain.broken chain.digest_differs'],
    amount: ['amount - 1', 'chain.broken chain.digest_differs'],
    issued_on: [`'2026-03-01'`, 'chain.broken chain.digest_differs'],
    due_on: [`'2026-03-01'`, 'chain.broken chain.digest_differs'],
    on_day: [`'2026-03-01'`, 'chain.broken chain.digest_differs'],
    at: [`'2026-03-02T18:00:09Z'`, 'posting.differs at'],
    at_order: [`'2026-03-02T18:00:09'`, 'posting.differs at_order'],
  },
  request: {
    tenant: [`'theirs'`, 'request.missing'],
    key: [`'k-99'`, 'request.missing'],
    at: [`'2026-03-02T17:00:00Z'`, 'request.at_differs'],
  },
  summary: {
    stream: [`'account/OTHER'`, 'summary.no_entries'],
    version: ['version - 1', 'summary.differs version'],
    evaluated_on: [`'2026-03-01'`, 'summary.differs evaluated_on'],
    changes_on: [`'2026-12-31'`, 'summary.differs changes_on'],
    points_key: ['points_key - 1000', 'summary.differs points_key'],
    oldest_key: [`'2026-01-01'`, 'summary.differs oldest_key'],
    amount_key: ['amount_key - 1', 'summary.differs amount_key'],
    name_key: [`'zz'`, 'summary.differs name_key'],
    search: [`''`, 'summary.differs search'],
    assigned_to: [`'beto'`, 'summary.differs assigned_to'],
    bucket: [`'91+'`, 'summary.differs bucket'],
    with_promise: ['not with_promise', 'summary.differs with_promise'],
    snoozed_through: [`'2026-12-31'`, 'summary.differs snoozed_through'],
    amounts: [`'{"MXN":1}'`, 'summary.differs amounts'],
    reasons: [`'{}'`, 'summary.differs reasons'],
    left_by: [`'none'`, 'summary.differs left_by'],
    policy: [`'house@1'`, 'summary.differs policy'],
    row: [`(row::jsonb || '{"toCollect":[{"amount":1,"currency":"MXN"}]}')::json`, 'summary.differs amount_key'],
  },
};

/** What cannot be told from what is there: docs/guides/back-up-and-restore.md says so. */
const UNNOTICED: Readonly<Record<string, readonly string[]>> = { request: ['request'], summary: ['tenant'] };

const ROW: Readonly<Record<(typeof TABLES)[number], string>> = {
  tenant: `tenant = 'ours'`,
  stream: `stream = 'account/ACME'`,
  entry: `stream = 'account/ACME' and seq = 4`,
  posting: `stream = 'account/ACME' and seq = 4 and n = 0`,
  request: `key = 'k-7'`,
  summary: `stream = 'account/Ñandú'`,
};

describe.each(TABLES)('what is changed in %s behind Cartera’s back', (table) => {
  test('no column is left out', async () => {
    const { rows } = await pglite.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'cartera' and table_name = $1 order by 1`,
      [table],
    );
    const told = [...Object.keys(NOTICED[table]), ...(UNNOTICED[table] ?? [])];
    expect(rows.map(({ name }) => name)).toEqual(told.toSorted());
  });

  test.each(Object.entries(NOTICED[table]))('%s', async (column, [value, code]) => {
    expect(await codesAfter(`update cartera.${table} set ${column} = ${value} where ${ROW[table]}`, 1)).toContain(code);
  });
});
