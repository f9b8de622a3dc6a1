import type { Store } from '@cartera/backend';
import { fault } from '@cartera/core';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { createUpkeep, type Upkeep } from '../upkeep/index.js';
import { migrate } from '../migrations/index.js';
import { createServerNews, KEPT_ALIVE } from '../moves/index.js';
import { checkTenant, storeFault, type Database, type TalkOptions } from '../sql/index.js';
import { createSqlStore, type SqlStoreOptions } from '../store/index.js';
import { lendConnection } from './lend-connection.js';

/** The tenant where nobody names one. */
export const DEFAULT_TENANT = 'default';

/** Runs SQL with parameters $1, $2 … */
export type RunSql = (text: string, values?: readonly unknown[]) => Promise<{ readonly rows: readonly unknown[] }>;

/** Connections that are open, those of them that do nothing, and callers that wait for one. */
export interface Connections {
  readonly open: number;
  readonly idle: number;
  readonly waiting: number;
}

/** A store on a database, until it is closed. */
export interface OpenDatabase {
  readonly store: Store;
  /** The store of another tenant over the same connections; it ends with this one. Throws store.tenant_invalid. */
  readonly storeOf: (tenant: string, options?: Pick<SqlStoreOptions, 'salt'>) => Store;
  /** What is done to the tenant's books as a whole: backup, restore, verify. */
  readonly upkeep: Upkeep;
  /** Runs SQL beside the store's, outside any tenant, as who opened the database: for a queue that lives in it, and to see that it answers. Of several statements all rows come back. */
  readonly query: RunSql;
  /** How its connections stand. */
  readonly connections: () => Connections;
  readonly close: () => Promise<void>;
}

const POOL_MAX = 10;
const CONNECT_MILLISECONDS = 5000;
/** A transaction of the store is asked its questions in a moment; the others of a tenant wait for it. */
const TALK: TalkOptions = { pipelined: true, idleMilliseconds: 60_000 };

/**
 * Opens the books on a PostgreSQL server and brings its schema up to date.
 *
 * @param url postgres://user:password@host:port/database
 * @throws store.unavailable (of an address that is none, too), store.newer_version, store.read_only. None of them holds the address: it has a password.
 * @example
 * const { store, close } = await openServer(process.env.DATABASE_URL);
 */
export async function openServer(url: string, { tenant = DEFAULT_TENANT }: { readonly tenant?: string } = {}): Promise<OpenDatabase> {
  checkTenant(tenant);
  const connecting = { connectionString: url, connectionTimeoutMillis: CONNECT_MILLISECONDS, ...KEPT_ALIVE };
  const pool = new pg.Pool({ ...connecting, max: POOL_MAX, pipeline: true });
  // An idle connection that breaks is not this program's end: the next question opens another.
  pool.on('error', () => {});
  // Nor is one that breaks within a transaction while nothing is asked: what is asked next is refused.
  pool.on('connect', (client) => void client.on('error', () => {}));
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw withoutAddress(storeFault(error));
  }
  const news = createServerNews(url);
  const close = async () => {
    await news.close();
    await db.destroy();
  };
  const storeOf: OpenDatabase['storeOf'] = (name, options) => createSqlStore(db, { ...options, ...TALK, tenant: name, news });
  return {
    store: storeOf(tenant),
    storeOf,
    upkeep: createUpkeep(db, { tenant, lend: lendConnection(connecting) }),
    ...besides(pool),
    close,
  };
}

/** What a pool answers: a list, where several statements were sent. */
interface PoolAnswer {
  readonly rows: readonly unknown[];
}

/** What is asked of a pool: said here, so that whoever uses the types needs none of the driver's. */
interface AskedPool {
  readonly query: (text: string, values?: unknown[]) => Promise<PoolAnswer | readonly PoolAnswer[]>;
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** What is asked of a pool beside the store. */
export function besides(pool: AskedPool): Pick<OpenDatabase, 'query' | 'connections'> {
  return {
    async query(text, values) {
      const results = await pool.query(text, values && [...values]);
      return { rows: [results].flat().flatMap(({ rows }) => rows) };
    },
    connections: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
  };
}

/** What cannot be read as an address is quoted in full by the error that says so. */
function withoutAddress(error: Error): Error {
  const { cause } = error;
  return cause instanceof Error && 'input' in cause ? fault('store.unavailable') : error;
}
