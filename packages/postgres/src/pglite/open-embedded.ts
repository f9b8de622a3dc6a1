import type { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { migrate } from '../migrations/index.js';
import { DEFAULT_TENANT, type OpenDatabase } from '../server/index.js';
import type { Database } from '../sql/index.js';
import { createSqlStore, type SqlStoreOptions } from '../store/index.js';

/**
 * The store on an embedded PostgreSQL that is open already; several tenants may share one.
 *
 * @example
 * const { store } = await openEmbedded(await PGlite.create()); // in memory, for tests
 */
export async function openEmbedded(
  pglite: PGlite,
  { tenant = DEFAULT_TENANT, salt }: Partial<SqlStoreOptions> = {},
): Promise<OpenDatabase> {
  // One session is all that an embedded database has.
  const pool = new pg.Pool({ ...createPgConfig(pglite), max: 1 });
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  await migrate(db);
  const close = async () => {
    await db.destroy();
    await pglite.close();
  };
  return { store: createSqlStore(db, { tenant, ...(salt && { salt }) }), close };
}
