import { sql, type Kysely, type Transaction } from 'kysely';
import { storeFault } from './store-fault.js';
import type { Database } from './database.types.js';

/** A transaction that sees one tenant. */
export type TenantTransaction = Transaction<Database>;

/** Runs work in one transaction, as the application's role, for one tenant: row-level security shows it nothing else. */
export type AsTenant = <T>(work: (trx: TenantTransaction) => Promise<T>) => Promise<T>;

/**
 * Binds a database to a tenant.
 *
 * @throws What the database says, as faults: store.unavailable, store.full, store.read_only …
 */
export function asTenant(db: Kysely<Database>, tenant: string): AsTenant {
  return async (work) => {
    try {
      return await db.transaction().execute(async (trx) => {
        // Days come as text, whatever form the server was told to give them.
        await sql`select set_config('role', 'cartera_app', true), set_config('cartera.tenant', ${tenant}, true), set_config('datestyle', 'ISO', true)`.execute(
          trx,
        );
        return work(trx);
      });
    } catch (error) {
      throw storeFault(error);
    }
  };
}
