import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { emptyDatabase } from '../../../../tests/postgres-server/empty-database.mjs';
import { startPostgres } from '../../../../tests/postgres-server/start-postgres.mjs';
import { openServer } from '../server/index.js';
import type { Database } from '../sql/index.js';
import { migrate, MIGRATIONS, SCHEMA_VERSION } from './index.js';

/** A client of a database that stands at an older version. */
interface OldBooks {
  readonly run: (text: string) => Promise<readonly object[]>;
  readonly migrate: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const LAID =
  'create table public.cartera_migration (version integer primary key, name text not null, applied_at timestamptz not null default now())';

async function booksAt(version: number, pool: pg.Pool): Promise<OldBooks> {
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  const run = async (text: string) => (await pool.query<object>(text)).rows;
  await run(LAID);
  for (const step of MIGRATIONS.filter((each) => each.version <= version)) {
    await run(step.sql);
    await pool.query('insert into public.cartera_migration (version, name) values ($1, $2)', [step.version, step.name]);
  }
  return { run, migrate: () => migrate(db), close: () => db.destroy() };
}

/** One for the whole file: emptied for each step. */
let pglite: PGlite;
beforeAll(async () => {
  pglite = await PGlite.create();
});
afterAll(() => pglite.close());

const ENGINES: Readonly<Record<string, (version: number) => Promise<OldBooks>>> = {
  async pglite(version) {
    await pglite.exec('drop schema if exists cartera cascade; drop table if exists public.cartera_migration');
    return booksAt(version, new pg.Pool(Object.assign(createPgConfig(pglite), { max: 1 })));
  },
  async postgresql(version) {
    return booksAt(version, new pg.Pool({ connectionString: await emptyDatabase(inject('postgresUrl')) }));
  },
};

/** Two tenants with an account each, as the first version wrote them. */
const FIRST_ROWS = ['acme', 'otra']
  .map(
    (tenant) => `
insert into cartera.tenant (tenant, changes) values ('${tenant}', 1);
insert into cartera.stream values ('${tenant}', 'account/A', 1, '2026-03-02T18:00:00Z', 'd', 1);
insert into cartera.entry (tenant, stream, seq, id, kind, v, on_day, by_whom, facts, at, digest, request_key, request_n)
  values ('${tenant}', 'account/A', 1, 'k/1', 'note-logged', 1, '2026-03-02', 'ana', '{}', '2026-03-02T18:00:00Z', 'd', 'k', 0);
insert into cartera.request values ('${tenant}', 'k', 'r', '2026-03-02T18:00:00Z');`,
  )
  .join('');
const ROW = (tenant: string, policy: string) => `
insert into cartera.summary (tenant, stream, version, evaluated_on, points_key, oldest_key, amount_key, name_key, search, with_promise, amounts, reasons, row)
  values ('${tenant}', 'account/A', 1, '2026-03-02', -5, '~', 0, 'a', 'a', false, '{}', '{}', '{"stream":"account/A","version":1${policy}}');`;

/** What each step finds, and what it makes of it. The keys are the versions: one that is missing fails. */
const STEPS: Readonly<Record<number, { readonly before: string; readonly ask: string; readonly after: readonly object[] }>> = {
  1: { before: '', ask: 'select count(*)::int as n from cartera.entry', after: [{ n: 0 }] },
  2: {
    before: FIRST_ROWS,
    ask: 'select (select count(*)::int from cartera.entry) as entries, (select count(*)::int from cartera.summary) as rows',
    after: [{ entries: 2, rows: 0 }],
  },
  3: {
    before: `${FIRST_ROWS}${ROW('acme', ',"policy":"p@1"')}${ROW('otra', '')}`,
    ask: 'select tenant, policy from cartera.summary order by tenant',
    after: [
      { tenant: 'acme', policy: 'p@1' },
      { tenant: 'otra', policy: null },
    ],
  },
  4: {
    before: FIRST_ROWS,
    ask: `select tenant, changes::int as changes, feed ~ '^[0-9a-f]{12}$' as marked, count(*) over (partition by feed)::int as alike from cartera.tenant order by tenant`,
    after: [
      { tenant: 'acme', changes: 1, marked: true, alike: 1 },
      { tenant: 'otra', changes: 1, marked: true, alike: 1 },
    ],
  },
  5: {
    before: `${FIRST_ROWS}${ROW('acme', '')}`,
    ask: 'select (select count(*)::int from cartera.summary) as rows, (select count(*)::int from cartera.summary_before) as former',
    after: [{ rows: 1, former: 0 }],
  },
};

describe.each(Object.entries(ENGINES))('on %s', (_name, at) => {
  test.each(MIGRATIONS)('step $version, $name, over rows of the version before, loses nothing and goes no way back', async (step) => {
    const { before, ask, after } = STEPS[step.version] ?? { before: 'no sample of this step', ask: '', after: [] };
    const books = await at(step.version - 1);
    await books.run(before);
    const entries = step.version > 1 ? await books.run('select * from cartera.entry order by tenant') : [];
    await books.migrate();
    expect(await books.run(ask)).toEqual(after);
    expect(await books.run('select * from cartera.entry order by tenant')).toEqual(entries);
    expect(await books.run('select max(version) as version, count(*)::int as steps from public.cartera_migration')).toEqual([
      { version: SCHEMA_VERSION, steps: SCHEMA_VERSION },
    ]);
    await books.close();
  });
});

test('every step has a note that says what it changes and what it costs', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_step, index) => index + 1));
  for (const { note } of MIGRATIONS) expect(note).toMatch(/.{40,}\.$/);
});

test('books of the first schema are used where they are, and their accounts wait for the day’s run', async () => {
  const url = await emptyDatabase(inject('postgresUrl'));
  const books = await booksAt(1, new pg.Pool({ connectionString: url }));
  await books.run(FIRST_ROWS);
  await books.close();
  const { store, close } = await openServer(url, { tenant: 'acme' });
  expect((await store.load('account/A')).entries).toHaveLength(1);
  expect(await store.summaries?.due({ through: '2026-03-02', limit: 10 })).toEqual(['account/A']);
  await close();
});

test('many processes that start at once over an empty database: one takes the steps, the others wait for it', async () => {
  const url = await emptyDatabase(inject('postgresUrl'));
  const opened = await Promise.all(Array.from({ length: 6 }, async () => openServer(url)));
  const steps = await opened[0]?.query('select version, name from public.cartera_migration order by version');
  expect(steps?.rows).toEqual(MIGRATIONS.map(({ version, name }) => ({ version, name })));
  await Promise.all(opened.map(({ close }) => close()));
});

test('databases of one new server at once: roles belong to all of them, and each gets its schema', async () => {
  const server = await startPostgres();
  try {
    const urls = await Promise.all([1, 2, 3, 4].map(async () => emptyDatabase(server.url)));
    const opened = await Promise.all(urls.map(async (url) => openServer(url)));
    for (const { query } of opened)
      expect((await query('select count(*)::int as steps from public.cartera_migration')).rows).toEqual([{ steps: SCHEMA_VERSION }]);
    await Promise.all(opened.map(({ close }) => close()));
  } finally {
    await server.stop();
  }
});
