import { fault } from '@cartera/core';
import { sql } from 'kysely';
import { CHANNEL, markOf } from '../moves/index.js';
import { asTenant, type CopyingConnection, type TenantTransaction } from '../sql/index.js';
import type { BackupSummary } from './backup.types.js';
import { bookRows, type WriteRows } from './book-rows.js';
import { copyRows } from './copy-rows.js';
import { insertRows } from './insert-rows.js';
import { oneAhead } from './one-ahead.js';
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
  { db, copyIn }: CopyingConnection,
  bytes: AsyncIterable<Uint8Array>,
  { tenant, ...options }: RestoreOptions,
): Promise<BackupSummary> {
  return asTenant(
    db,
    tenant,
  )(async (trx) => {
    await takeEmpty(trx, tenant);
    const write = (await copyRows(trx, tenant, copyIn)) ?? insertRows(trx, tenant);
    const summary = await writeParts(bytes, options, write);
    // Another feed: cursors of the books before are refused, and whoever followed them begins anew.
    await sql`update cartera.tenant set changes = ${summary.streams}, feed = substr(replace(gen_random_uuid()::text, '-', ''), 1, 12)`.execute(
      trx,
    );
    await sql`select pg_notify(${CHANNEL}, ${markOf(tenant)})`.execute(trx);
    return summary;
  });
}

/** Reads and checks on while the part before goes in. Nothing is under way once it ends: a rollback in the middle of a COPY would break the connection. */
async function writeParts(bytes: AsyncIterable<Uint8Array>, options: ReadOptions, write: WriteRows): Promise<BackupSummary> {
  const streams = streamEnds();
  const writing = oneAhead(write);
  try {
    const summary = await readBackup(bytes, options, async (part) => writing.give(bookRows(part, streams.passed(part.entries))));
    await writing.give(bookRows({ entries: [], requests: [] }, streams.rest()));
    return summary;
  } finally {
    await writing.done();
  }
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
  await sql`delete from cartera.summary_before`.execute(trx); // of books that were there before
}
