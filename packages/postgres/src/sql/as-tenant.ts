import { fault } from '@cartera/core';
import { sql, type DatabaseConnection, type Kysely, type QueryExecutor, type QueryExecutorProvider } from 'kysely';
import { storeFault } from './store-fault.js';
import type { Database } from './database.types.js';

/** What SQL is asked in: a transaction that sees one tenant. Questions asked at once, without waiting in between, are answered in their order. */
export type TenantTransaction = QueryExecutorProvider;

/** A transaction that may be ended early. */
export interface OpenTransaction extends TenantTransaction {
  /** Commits right behind what was asked last, without waiting for its answer; where that fails nothing is written. Nothing may be asked afterwards. */
  readonly end: () => void;
}

/** Runs work in one transaction, as the application's role, for one tenant: row-level security shows it nothing else. */
export type AsTenant = <T>(work: (trx: OpenTransaction) => Promise<T>) => Promise<T>;

/** How a database is talked to. */
export interface TalkOptions {
  /** Its connections take questions before the last one is answered (`pipeline` of pg): a transaction of many questions costs few round trips. Default false. */
  readonly pipelined?: boolean;
  /** For so long a transaction may be open with nothing asked; then the server undoes it: others of the tenant wait for it, and its process may be gone or stand still. Default: for ever. */
  readonly idleMilliseconds?: number;
}

/**
 * Binds a database to a tenant.
 *
 * @throws What the database says, as faults: store.unavailable, store.full, store.read_only …
 */
export function asTenant(db: Kysely<Database>, tenant: string, { pipelined = false, idleMilliseconds = 0 }: TalkOptions = {}): AsTenant {
  const settings = { tenant, idleMilliseconds };
  return async (work) => {
    try {
      return await db
        .getExecutor()
        .provideConnection(async (connection) => inTransaction(talkOver(db, connection, pipelined), settings, work));
    } catch (error) {
      throw storeFault(error);
    }
  };
}

/** Questions over one connection: as they come, or one after the other. */
function talkOver(db: Kysely<Database>, connection: DatabaseConnection, pipelined: boolean): QueryExecutor {
  let turn: Promise<unknown> = Promise.resolve();
  return db.getExecutor().withConnectionProvider({
    provideConnection(consume) {
      if (pipelined) return consume(connection);
      const answer = turn.then(() => consume(connection));
      turn = answer.catch(() => undefined);
      return answer;
    },
  });
}

interface Settings {
  readonly tenant: string;
  readonly idleMilliseconds: number;
}

async function inTransaction<T>(executor: QueryExecutor, settings: Settings, work: (trx: OpenTransaction) => Promise<T>): Promise<T> {
  const session: TenantTransaction = { getExecutor: () => executor };
  let isOver = false;
  let committed: Promise<void> | undefined;
  const trx: OpenTransaction = {
    getExecutor() {
      // Where one question failed another may be yet to come: it must not be asked outside the transaction, nor within that of whoever has the connection by then.
      if (isOver) throw fault('store.unavailable');
      return executor;
    },
    end() {
      isOver = true;
      committed ??= commit(session);
      committed.catch(() => undefined);
    },
  };
  const begun = begin(session, settings);
  try {
    const result = await work(trx);
    await begun;
    trx.end();
    await committed;
    return result;
  } catch (error) {
    isOver = true;
    // Ended already: what failed has undone it. A rollback that fails has lost its connection, and the pool lets that one go.
    await (committed ?? sql`rollback`.execute(session)).catch(() => undefined);
    await begun;
    throw error;
  }
}

/** Days come as text, whatever form the server was told to give them. */
function begin(trx: TenantTransaction, { tenant, idleMilliseconds }: Settings): Promise<unknown> {
  const begun = Promise.all([
    sql`begin`.execute(trx),
    sql`select set_config('role', 'cartera_app', true), set_config('cartera.tenant', ${tenant}, true), set_config('datestyle', 'ISO', true),
      set_config('idle_in_transaction_session_timeout', ${String(idleMilliseconds)}, true)`.execute(trx),
  ]);
  begun.catch(() => undefined);
  return begun;
}

/** A commit behind a question that failed is answered by ROLLBACK. */
async function commit(trx: TenantTransaction): Promise<void> {
  const { rows } = await sql<{ command?: string }>`commit`.execute(trx);
  if (rows[0]?.command === 'ROLLBACK') throw fault('store.unavailable');
}
