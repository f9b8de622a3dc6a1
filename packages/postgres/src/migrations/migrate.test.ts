import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../sql/index.js';
import { migrate, SCHEMA_VERSION } from './index.js';

let pglite: PGlite;
let db: Kysely<Database>;

beforeAll(async () => {
  pglite = await PGlite.create();
  db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: new pg.Pool({ ...createPgConfig(pglite), max: 1 }) }) });
});
afterAll(async () => {
  await db.destroy();
  await pglite.close();
});

const steps = async () => (await pglite.query('select version, name, applied_at from public.cartera_migration order by version')).rows;
const tables = async () =>
  (
    await pglite.query(
      `select table_schema, table_name from information_schema.tables where table_schema in ('cartera', 'public') order by 1, 2`,
    )
  ).rows;

test('every step is done once, however often and however many at once ask', async () => {
  await Promise.all([migrate(db), migrate(db)]);
  const first = [await steps(), await tables()];
  expect(first[0]).toMatchObject([
    { version: 1, name: 'streams' },
    { version: 2, name: 'worklist' },
    { version: 3, name: 'row-policy' },
    { version: 4, name: 'feed' },
    { version: 5, name: 'former-rows' },
  ]);
  expect(first[0]).toHaveLength(SCHEMA_VERSION);
  await migrate(db);
  expect([await steps(), await tables()]).toEqual(first);
});

test('the tenant leads every key, and every table is under row-level security', async () => {
  const keys = await pglite.query<{ keys: string }>(
    `select c.relname || ': ' || pg_get_constraintdef(k.oid) as keys from pg_constraint k join pg_class c on c.oid = k.conrelid
     join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'cartera' and k.contype in ('p', 'u') order by 1`,
  );
  expect(keys.rows.map((row) => row.keys)).toEqual([
    'entry: PRIMARY KEY (tenant, stream, seq)',
    'entry: UNIQUE (tenant, id)',
    'posting: PRIMARY KEY (tenant, stream, seq, n)',
    'request: PRIMARY KEY (tenant, key)',
    'stream: PRIMARY KEY (tenant, stream)',
    'summary: PRIMARY KEY (tenant, stream)',
    'summary_before: PRIMARY KEY (tenant, moved, stream)',
    'tenant: PRIMARY KEY (tenant)',
  ]);
  const open = `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'cartera' and c.relkind in ('r', 'v', 'm', 'p', 'S') and not c.relrowsecurity`;
  expect((await pglite.query(open)).rows).toEqual([]);
});

test('a newer schema is refused, nothing is touched', async () => {
  await pglite.exec(`insert into public.cartera_migration (version, name) values (1000, 'later')`);
  const before = [await steps(), await tables()];
  await expect(migrate(db)).rejects.toMatchObject({ code: 'store.newer_version', facts: { schema: 1000, known: SCHEMA_VERSION } });
  expect([await steps(), await tables()]).toEqual(before);
  await pglite.exec('delete from public.cartera_migration where version = 1000');
});

test('a user who is no superuser can lay the schema and work in it', async () => {
  await pglite.exec(`create role plain login createrole`);
  await pglite.exec(`drop schema cartera cascade; drop table public.cartera_migration; drop role cartera_app;
    grant create on database postgres to plain; grant create on schema public to plain; set session authorization plain`);
  try {
    await migrate(db);
    await db.transaction().execute(async (trx) => {
      await trx.executeQuery(
        trx.selectNoFrom((eb) => eb.fn<string>('set_config', [eb.val('role'), eb.val('cartera_app'), eb.val(true)]).as('role')).compile(),
      );
      expect(await trx.selectFrom('cartera.entry').select('id').execute()).toEqual([]);
    });
  } finally {
    await pglite.exec('reset session authorization');
  }
});
