import type { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { createUpkeep } from '../upkeep/index.js';
import { migrate } from '../migrations/index.js';
import { besides, DEFAULT_TENANT, type OpenDatabase } from '../server/index.js';
import { checkTenant, type Database } from '../sql/index.js';
import { createSqlStore, type SqlStoreOptions } from '../store/index.js';

/** The one connection to each: an embedded database has one session, and two at work in it would be in each other's transactions. */
const connections = new WeakMap<PGlite, Connection>();

interface Connection {
  readonly db: Kysely<Database>;
  readonly pool: pg.Pool;
}

/**
 * The store on an embedded PostgreSQL that is open already; several tenants may share one. `close` ends it for all of them.
 *
 * What is asked of the PGlite itself while a store is at work may land in the store's transaction.
 *
 * @example
 * const { store } = await openEmbedded(await PGlite.create()); // in memory, for tests
 */
export async function openEmbedded(
  pglite: PGlite,
  { tenant = DEFAULT_TENANT, salt }: Partial<SqlStoreOptions> = {},
): Promise<OpenDatabase> {
  checkTenant(tenant);
  const { db, pool } = connectionTo(pglite);
  await migrate(db);
  const close = async () => {
    connections.delete(pglite);
    await db.destroy();
    if (!pglite.closed) await pglite.close();
  };
  const storeOf: OpenDatabase['storeOf'] = (name, options) => createSqlStore(db, { ...options, tenant: name });
  // There is one session, so that what is copied lands in the transaction that is open.
  const copyIn = async (into: string, lines: string) =>
    void (await pglite.query(`copy ${into} from '/dev/blob'`, [], { blob: new Blob([lines]) }));
  const upkeep = createUpkeep(db, { tenant, lend: async (work) => work({ db, copyIn }) });
  return { store: storeOf(tenant, salt && { salt }), storeOf, upkeep, ...besides(pool), close };
}

function connectionTo(pglite: PGlite): Connection {
  const known = connections.get(pglite);
  if (known) return known;
  const pool = new pg.Pool(Object.assign(createPgConfig(pglite), { max: 1 }));
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  connections.set(pglite, { db, pool });
  return { db, pool };
}
