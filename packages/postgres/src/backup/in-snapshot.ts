import { sql, type Kysely } from 'kysely';
import { storeFault, type Database, type TenantTransaction } from '../sql/index.js';

/**
 * Reads piece by piece, for one tenant and as of one moment: whatever others write meanwhile is not seen, and they wait for nobody. Nothing can be written.
 *
 * @throws What the database says, as faults.
 */
export async function* inSnapshot<T>(
  db: Kysely<Database>,
  tenant: string,
  read: (trx: TenantTransaction) => AsyncIterable<T>,
): AsyncGenerator<T> {
  try {
    const trx = await db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute();
    try {
      // Without statistics (nobody analyses a young embedded database) each page would sort, or go through, all that there is: the keys give the order.
      await sql`select set_config('role', 'cartera_app', true), set_config('cartera.tenant', ${tenant}, true), set_config('datestyle', 'ISO', true),
        set_config('enable_sort', 'off', true), set_config('enable_seqscan', 'off', true)`.execute(trx);
      yield* read(trx);
    } finally {
      await trx.rollback().execute();
    }
  } catch (error) {
    throw storeFault(error);
  }
}
