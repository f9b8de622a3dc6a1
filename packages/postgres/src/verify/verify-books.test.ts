import { rowReplay } from '@cartera/backend';
import type { Journal } from '@cartera/core';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, fillBooks, piecesOf, RULES } from '../backup/books.fixture.js';
import { openEmbedded } from '../pglite/index.js';
import type { OpenDatabase } from '../server/index.js';
import { balanceFaults } from './balance-faults.js';
import type { VerifyReport } from './index.js';

const TABLES = ['tenant', 'stream', 'entry', 'posting', 'request', 'summary'] as const;
const clock = () => '2026-03-02T20:00:00Z';
const replay = rowReplay({ ...RULES, clock });

let pglite: PGlite;
let books: OpenDatabase;
/** The tables that a test changed, to be made as they were. */
let changed: readonly (typeof TABLES)[number][] = [];

beforeAll(async () => {
  pglite = await PGlite.create();
  books = await openEmbedded(pglite, { tenant: 'ours' });
  await fillBooks(books.store);
  for (const table of TABLES) await pglite.exec(`create table public.kept_${table} as select * from cartera.${table}`);
});
afterEach(async () => {
  await pglite.exec(
    changed.map((table) => `truncate cartera.${table}; insert into cartera.${table} select * from public.kept_${table};`).join('\n'),
  );
  changed = [];
});
afterAll(async () => books.close());

const verified = async (options: { readonly most?: number; readonly against?: AsyncIterable<Uint8Array> } = {}): Promise<VerifyReport> =>
  books.upkeep.verify({ replay, ...options });
/** Does what the owner of the database can do to one row, or more, of a table. */
async function tamper(table: (typeof TABLES)[number], sql: string, rows = 1): Promise<void> {
  changed = [...changed, table];
  expect((await pglite.query(sql)).affectedRows).toBe(rows);
}
/** What is told, once each: the code, and what of it. */
async function told(): Promise<readonly string[]> {
  const { faults } = await verified();
  return [...new Set(faults.map(({ code, reason, field }) => [code, reason ?? field].filter(Boolean).join(' ')))];
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
const UNNOTICED: Readonly<Record<string, readonly string[]>> = { request: ['request'], summary: ['tenant'], tenant: ['feed'] };

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
    await tamper(table, `update cartera.${table} set ${column} = ${value} where ${ROW[table]}`);
    expect(await told()).toContain(code);
  });
});

describe('what is taken away, or added', () => {
  test.each<[string, (typeof TABLES)[number], string, readonly string[]]>([
    [
      'the last entry',
      'entry',
      `delete from cartera.entry where stream = 'account/ACME' and seq = 6`,
      ['stream.tail_differs version', 'posting.no_entry'],
    ],
    [
      'an entry in the middle',
      'entry',
      `delete from cartera.entry where stream = 'account/ACME' and seq = 3`,
      ['chain.broken chain.seq_gap'],
    ],
    [
      'a posting',
      'posting',
      `delete from cartera.posting where stream = 'account/ACME' and seq = 4`,
      ['chain.broken chain.digest_differs'],
    ],
    ['a request', 'request', `delete from cartera.request where key = 'k-7'`, ['request.missing']],
    ['where a stream ends', 'stream', `delete from cartera.stream where stream = 'account/ACME'`, ['stream.tail_differs missing']],
    [
      'a request that has entries of another',
      'entry',
      `update cartera.entry set request_key = 'k-8', request_n = 2 where id = 'k-7/2'`,
      ['request.entries_differ request_key'],
    ],
    [
      'a stream without entries',
      'stream',
      `insert into cartera.stream select tenant, 'account/X', 3, last_at, last_digest, -1 from cartera.stream where stream = 'account/ACME'`,
      ['stream.no_entries'],
    ],
    [
      'a row of the list without entries',
      'summary',
      `insert into cartera.summary select (jsonb_populate_record(s, '{"stream":"account/X"}')).* from cartera.summary s where stream = 'account/ACME'`,
      ['summary.no_entries'],
    ],
  ])('%s', async (_name, table, sql, codes) => {
    await tamper(table, sql);
    expect(await told()).toEqual(expect.arrayContaining([...codes]));
  });

  /** All that there is of one account. */
  const takeAway = async (stream: string): Promise<void> => {
    changed = TABLES;
    await pglite.exec(`delete from cartera.request where key in (select request_key from cartera.entry where stream = '${stream}')`);
    for (const table of ['entry', 'posting', 'stream', 'summary'])
      await pglite.exec(`delete from cartera.${table} where stream = '${stream}'`);
  };

  test('a whole account that shares a request with another is missed by that one', async () => {
    await takeAway('account/Ñandú');
    expect(await told()).toEqual(['request.missing', 'stream.moves_differ changes']);
  });

  test('a whole account that moved last is missed by the counter of moves; of any other only a backup knows', async () => {
    await pglite.exec(
      `update cartera.tenant set changes = changes + 1; update cartera.stream set moved = 13 where stream = 'account/株式会社'`,
    );
    changed = TABLES;
    expect(await told()).toEqual([]);
    await takeAway('account/株式会社');
    expect(await told()).toEqual(['stream.moves_differ changes']);
    await pglite.exec('update cartera.tenant set changes = changes - 1');
    expect(await told()).toEqual([]);
  });

  test('against a backup of before, an account and its requests that are gone are missed, and one made anew', async () => {
    const bytes = await bytesOf(books.upkeep.backup({ cartera: '0.1.0', at: clock() }));
    const against = async () => (await verified({ against: piecesOf(bytes) })).faults;
    expect(await against()).toEqual([]);
    await takeAway('account/株式会社');
    await pglite.exec(`update cartera.tenant set changes = (select max(moved) from cartera.stream)`);
    await pglite.exec(`update cartera.request set request = 'another' where key = 'k-7'`);
    expect(await against()).toEqual([
      { code: 'request.behind_backup', field: 'missing' },
      { code: 'request.behind_backup', field: 'missing' },
      { code: 'request.behind_backup', field: 'request' },
      { code: 'stream.behind_backup', stream: 'account/株式会社', seq: 2 },
    ]);
    await expect(verified({ against: piecesOf(bytes.subarray(0, 99)) })).rejects.toMatchObject({ code: 'backup.cut_short' });
  });
});

describe('rows of the list', () => {
  const row = async (change: string): Promise<void> => tamper('summary', `update cartera.summary set ${change} where ${ROW.summary}`);

  test('that are missing, or of an older version, wait for the day’s run', async () => {
    await tamper('summary', `delete from cartera.summary where ${ROW.summary}`);
    expect(await verified()).toMatchObject({ rows: 2, waiting: 1, found: 0 });
  });

  test('that were valued by another policy wait too', async () => {
    await row(`policy = 'house@1', row = (row::jsonb || '{"policy":"house@1"}')::json`);
    expect(await verified()).toMatchObject({ rows: 2, waiting: 1, found: 0 });
  });

  test.each([
    ['withPromise', `with_promise = false, row = (row::jsonb || '{"withPromise":false}')::json`],
    ['evaluatedOn', `evaluated_on = 'never', row = (row::jsonb || '{"evaluatedOn":"never"}')::json`],
    ['version', `version = 99, row = (row::jsonb || '{"version":99}')::json`],
    ['row', `row = 'null'`],
    ['asOf', `row = (row::jsonb || '{"asOf":"2026-03-01"}')::json`],
  ])('that were changed with their columns are found by making them anew: %s', async (field, change) => {
    await row(change);
    expect((await verified()).faults).toEqual([expect.objectContaining({ code: 'summary.differs', stream: 'account/Ñandú', field })]);
  });
});

test('all faults are told, up to a limit, and all are counted', async () => {
  await tamper('posting', `update cartera.posting set amount = amount + 1`, 16);
  const { found, faults } = await verified({ most: 3 });
  expect(found).toBeGreaterThan(5);
  expect(faults).toHaveLength(3);
});

test('where a balance is not what postings sum to, or cannot be told, it is said', () => {
  const journal = { stream: 'account/A', entries: [] } as unknown as Journal;
  expect(balanceFaults(journal)).toEqual([]);
  const posting = { itemId: 'F', instalment: 1, component: 'principal', issuedOn: '2026-03-01', dueOn: '2026-03-01', on: '2026-03-01' };
  const entry = (n: number, more: object) => ({
    id: `k-${n}/1`,
    seq: n,
    kind: 'invoice-recorded',
    at: `2026-03-0${n}T00:00:00Z`,
    on: '2026-03-01',
    facts: {},
    ...more,
  });
  const owing = entry(1, { postings: [{ ...posting, amount: { amount: 1, currency: 'MXN' } }] });
  const voided = entry(2, { kind: 'entry-voided', facts: { entryIds: ['k-1/1'], lines: [] }, postings: [] });
  expect(balanceFaults({ ...journal, entries: [owing, voided] } as unknown as Journal)).toEqual([
    { code: 'position.differs', stream: 'account/A', seq: 2, field: 'MXN' },
  ]);
  const most = { ...posting, amount: { amount: Number.MAX_SAFE_INTEGER, currency: 'MXN' } };
  const over = entry(1, { postings: [most, { ...most, instalment: 2 }] });
  expect(balanceFaults({ ...journal, entries: [over] } as unknown as Journal)).toEqual([
    { code: 'position.differs', stream: 'account/A', seq: 1, reason: 'money.out_of_range' },
  ]);
});
