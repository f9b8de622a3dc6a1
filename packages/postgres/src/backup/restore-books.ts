import { fault } from '@cartera/core';
import { sql, type Kysely } from 'kysely';
import { CHANNEL, markOf } from '../moves/index.js';
import { asTenant, type Database, type TenantTransaction } from '../sql/index.js';
import type { BackupSummary } from './backup.types.js';
import { insertEntries, insertRequests, insertStreams } from './insert-books.js';
import { readBackup, type ReadOptions } from './read-backup.js';
import { streamEnds } from './stream-ends.js';

/** Into whose books. */
export interface RestoreOptions extends ReadOptions {
  readonly tenant: string;
}

/**
 * Writes a backup into empty books, all of it or nothing: in one transaction, which ends well only when the whole file was read and held. The worklist has no rows afterwards; the day's run
 * makes them.
 *
 * @throws What `readBackup` throws; store.not_empty where the tenant has entries or requests; what the database says.
 */
export async function restoreBooks(
  db: Kysely<Database>,
  bytes: AsyncIterable<Uint8Array>,
  { tenant, ...options }: RestoreOptions,
): Promise<BackupSummary> {
  return asTenant(
    db,
    tenant,
  )(async (trx) => {
    await takeEmpty(trx, tenant);
    const streams = streamEnds();
    const summary = await readBackup(bytes, options, async ({ entries, requests }) => {
      await insertEntries(trx, tenant, entries);
      await insertRequests(trx, tenant, requests);
      await insertStreams(trx, tenant, streams.passed(entries));
    });
    await insertStreams(trx, tenant, streams.rest());
    // Another feed: cursors of the books before are refused, and whoever followed them begins anew.
    await sql`update cartera.tenant set changes = ${summary.streams}, feed = substr(replace(gen_random_uuid()::text, '-', ''), 1, 12)`.execute(
      trx,
    );
    await sql`select pg_notify(${CHANNEL}, ${markOf(tenant)})`.execute(trx);
    return summary;
  });
}

/** Holds the tenant's counter to the end: whoever writes into the same books waits, or is told to decide anew. Only then is looked whether they are empty. */
async function takeEmpty(trx: TenantTransaction, tenant: string): Promise<void> {
  await sql`insert into cartera.tenant as t (tenant, changes) values (${tenant}, 0) on conflict (tenant) do update set changes = t.changes`.execute(
    trx,
  );
  const { rows } = await sql<{ used: boolean }>`
    select exists (select from cartera.entry) or exists (select from cartera.request) or exists (select from cartera.stream) as used`.execute(
    trx,
  );
  if (rows[0]?.used) throw fault('store.not_empty');
}
