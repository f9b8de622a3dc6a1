import { fault } from '@cartera/core';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../sql/database.types.js';
import { streams } from './0001-streams.js';
import { worklist } from './0002-worklist.js';
import { rowPolicy } from './0003-row-policy.js';
import type { Migration } from './migration.types.js';

const MIGRATIONS: readonly Migration[] = [streams, worklist, rowPolicy];

/** Any number of our own: whoever migrates holds it, others wait. */
const LOCK = 4_180_001;

/** The newest schema that this version knows. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0;

/**
 * Brings the schema up to date: forward only, each step in one transaction, one process at a time.
 *
 * @throws store.newer_version where the schema is newer than this version of Cartera: nothing is touched.
 */
export async function migrate(db: Kysely<Database>): Promise<void> {
  if ((await knownVersion(db)) === SCHEMA_VERSION) return;
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx);
    await sql`create table if not exists public.cartera_migration (version integer primary key, name text not null, applied_at timestamptz not null default now())`.execute(
      trx,
    );
    const done = await knownVersion(trx);
    for (const { version: next, name, sql: steps } of MIGRATIONS.filter((migration) => migration.version > done)) {
      await sql.raw(steps).execute(trx);
      await sql`insert into public.cartera_migration (version, name) values (${next}, ${name})`.execute(trx);
    }
  });
}

async function knownVersion(db: Kysely<Database>): Promise<number> {
  const version = await schemaVersion(db);
  if (version > SCHEMA_VERSION) throw fault('store.newer_version', { schema: version, known: SCHEMA_VERSION });
  return version;
}

/** 0 where there is no schema yet. */
async function schemaVersion(db: Kysely<Database>): Promise<number> {
  const { rows } = await sql<{ found: boolean }>`select to_regclass('public.cartera_migration') is not null as found`.execute(db);
  if (!rows[0]?.found) return 0;
  const newest = await sql<{ version: number | null }>`select max(version) as version from public.cartera_migration`.execute(db);
  return newest.rows[0]?.version ?? 0;
}
