import type { Views } from '@cartera/backend';
import { rowKeys } from '@cartera/backend';
import type { WorkItem } from '@cartera/core';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../migrations/index.js';
import { asTenant, type Database } from '../sql/index.js';
import { createSqlStore } from './create-sql-store.js';
import { rowsAfter } from './read-rows.js';
import { writeRows } from './write-rows.js';

const ROWS = 4000;
let pglite: PGlite;
let db: Kysely<Database>;

const row = (n: number): WorkItem => ({
  stream: `account/${n}`,
  version: 1,
  customerId: String(n),
  name: `Cliente ${(n * 7919) % ROWS}`,
  asOf: '2026-03-02',
  evaluatedOn: '2026-03-02',
  toCollect: [{ amount: (n * 104_729) % 1_000_000, currency: 'MXN' }],
  oldestDueOn: `2026-0${1 + (n % 3)}-10`,
  withPromise: false,
  searchText: `Cliente ${n}`,
  points: n % 500,
  because: [],
});

beforeAll(async () => {
  pglite = await PGlite.create();
  db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: new pg.Pool(Object.assign(createPgConfig(pglite), { max: 1 })) }) });
  await migrate(db);
  const rows = Array.from({ length: ROWS }, (_, n) => row(n));
  for (const tenant of ['a', 'b']) await asTenant(db, tenant)((trx) => writeRows(trx, rows, { tenant, counter: 'moved' }));
  await pglite.query('analyze cartera.summary');
});
afterAll(async () => {
  await db.destroy();
  if (!pglite.closed) await pglite.close();
});

async function planOf(query: Views['worklist']['query'], after: WorkItem | undefined): Promise<string> {
  return asTenant(
    db,
    'a',
  )(async (trx) => {
    const asked = rowsAfter(query, after && rowKeys(after, query.order ?? 'points'));
    const { rows } = await sql<{ 'QUERY PLAN': string }>`explain (costs off) ${asked}`.execute(trx);
    return rows.map((line) => line['QUERY PLAN']).join('\n');
  });
}

// Without its index a page would sort every row of the tenant, and the next one again.
describe.each(['points', 'oldest', 'amount', 'name'] as const)('a page by %s', (order) => {
  test.each([
    ['the first', undefined],
    ['one deep in the list', row(1234)],
  ])('%s is a walk along its index, without a sort', async (_name, after) => {
    const plan = await planOf({ order, limit: 50 }, after);
    expect(plan).toContain(`Index Scan using summary_${order}`);
    expect(plan).not.toContain('Sort');
    // It begins behind the row and not with the tenant's first: the tenant is an equality, no part of the comparison.
    expect(plan).toMatch(/Index Cond:.*\(tenant = /);
    if (after) expect(plan).toMatch(new RegExp(`ROW\\(${order}_key|\\(${order}_key`));
    expect(plan).not.toContain('ROW(tenant');
  });
});

// A jump is told from a walk by its cost alone: every row comes where the whole list has it, right after writes, too, and whatever narrows the list.
test('a jump lands where walking would, however far, filtered or not, and right after rows were written', async () => {
  const store = createSqlStore(db, { tenant: 'a' });
  const lists: readonly Views['worklist']['query'][] = [
    {},
    { order: 'name' },
    { order: 'oldest' },
    { order: 'amount', filter: { currency: 'MXN' } },
    { search: '1' },
    { filter: { withPromise: false }, order: 'amount' },
  ];
  const streamsOf = async (query: Views['worklist']['query']) =>
    ((await store.summaries?.page(query))?.rows ?? []).map(({ stream }) => stream);
  for (const write of [false, true]) {
    for (const query of lists) {
      const whole = await streamsOf({ ...query, limit: ROWS });
      for (const skip of [999, 1000, 1499, 1500, 2750, ROWS - 1, ROWS, ROWS + 5000])
        expect(await streamsOf({ ...query, skip, limit: 7 }), JSON.stringify([query, skip])).toEqual(whole.slice(skip, skip + 7));
      if (write)
        await store.summaries?.put([
          { ...row(77), points: 10_000, name: 'AAA', toCollect: [{ amount: 999_999_999, currency: 'MXN' }], version: 1 },
        ]);
    }
  }
});
