import { fault } from '@cartera/core';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../sql/database.types.js';
import { streams } from './0001-streams.js';
import { worklist } from './0002-worklist.js';
import { rowPolicy } from './0003-row-policy.js';
import { feed } from './0004-feed.js';
import { formerRows } from './0005-former-rows.js';
import type { Migration } from './migration.types.js';

/** Every step there is, in order. */
export const MIGRATIONS: readonly Migration[] = [streams, worklist, rowPolicy, feed, formerRows];

/** Any number of our own: whoever migrates holds it, others wait. */
const LOCK = 4_180_001;
const NOT_PERMITTED = '42501';
/** What a step meets that another database of the same server is at, too: roles belong to all of them, and the lock to one. */
const MET_ELSEWHERE: readonly string[] = ['23505', '42710', 'XX000'];
const TRIES_MAX = 5;

/** The newest schema that this version knows. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0;

/**
 * Brings the schema up to date: forward only, all steps in one transaction, one process at a time. Nothing is asked for but the version where it is up to date.
 *
 * @throws store.newer_version where the schema is newer than this version of Cartera: nothing is touched; store.not_migrated where it is older and who asks may not change it.
 */
export async function migrate(db: Kysely<Database>): Promise<void> {
  let version: number | undefined;
  for (let tries = 1; ; tries += 1) {
    try {
      version = await knownVersion(db);
      if (version < SCHEMA_VERSION) await takeSteps(db);
      return;
    } catch (error) {
      const { code = '' } = error as { readonly code?: string };
      const facts = { ...(version !== undefined && { schema: version }), known: SCHEMA_VERSION };
      if (code === NOT_PERMITTED) throw Object.assign(fault('store.not_migrated', facts), { cause: error });
      if (tries >= TRIES_MAX || !MET_ELSEWHERE.includes(code)) throw error;
    }
  }
}

async function takeSteps(db: Kysely<Database>): Promise<void> {
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
