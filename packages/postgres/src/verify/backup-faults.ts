import type { Entry, StreamId } from '@cartera/core';
import { sql, type Kysely } from 'kysely';
import { readBackup, streamEnds, type BackupRequest } from '../backup/index.js';
import { asTenant, type Database, type TenantTransaction } from '../sql/index.js';
import type { BookFault } from './verify.types.js';

/**
 * What a backup holds and the books do not: where an account ended then, and every request. The digest of an entry covers all before it, so that the last one of each account
 * tells of all of them.
 *
 * @throws What `readBackup` throws.
 */
export async function backupFaults(db: Kysely<Database>, tenant: string, bytes: AsyncIterable<Uint8Array>): Promise<readonly BookFault[]> {
  const inTenant = asTenant(db, tenant);
  const streams = streamEnds();
  const faults: BookFault[] = [];
  const compare = async (entries: readonly Entry[], requests: readonly BackupRequest[]) =>
    inTenant(async (trx) => {
      faults.push(...(await missingEntries(trx, entries)), ...(await missingRequests(trx, requests)));
    });
  await readBackup(bytes, {}, async ({ entries, requests }) =>
    compare(
      streams.passed(entries).map(({ entry }) => entry),
      requests,
    ),
  );
  await compare(
    streams.rest().map(({ entry }) => entry),
    [],
  );
  return faults;
}

async function missingEntries(trx: TenantTransaction, wanted: readonly Entry[]): Promise<readonly BookFault[]> {
  if (wanted.length === 0) return [];
  const places = wanted.map(({ stream, seq, digest }) => ({ stream, seq, digest }));
  const { rows } = await sql<{ stream: StreamId; seq: number }>`
    select w.stream, w.seq from json_to_recordset(${JSON.stringify(places)}::json) as w(stream text, seq integer, digest text)
    left join cartera.entry e on e.tenant = current_setting('cartera.tenant') and e.stream = w.stream collate "C" and e.seq = w.seq
    where e.digest is distinct from w.digest`.execute(trx);
  return rows.map(({ stream, seq }) => ({ code: 'stream.behind_backup', stream, seq }));
}

async function missingRequests(trx: TenantTransaction, wanted: readonly BackupRequest[]): Promise<readonly BookFault[]> {
  if (wanted.length === 0) return [];
  const { rows } = await sql<{ key: string; digest: string; at: string }>`
    select key, request as digest, at from cartera.request where key = any(${wanted.map(({ key }) => key)})`.execute(trx);
  const known = new Map(rows.map((row) => [row.key, row]));
  return wanted.flatMap(({ key, digest, at }) => {
    const own = known.get(key);
    const field = own === undefined ? 'missing' : own.digest !== digest ? 'request' : own.at === at ? undefined : 'at';
    return field === undefined ? [] : [{ code: 'request.behind_backup', field }];
  });
}
