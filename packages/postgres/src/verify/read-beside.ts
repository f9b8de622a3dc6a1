import type { Instant, StreamId } from '@cartera/core';
import { sql } from 'kysely';
import type { TenantTransaction } from '../sql/index.js';
import type { StoredRow } from './row-faults.js';
import type { StoredTail } from './tail-faults.js';
import type { BookFault } from './verify.types.js';

/** Names that are looked for together. */
const FOUND_MAX = 1000;

/** When requests were committed, by key. */
export async function readRequestTimes(trx: TenantTransaction, keys: readonly string[]): Promise<ReadonlyMap<string, Instant>> {
  const { rows } = await sql<{ key: string; at: Instant }>`select key, at from cartera.request where key = any(${keys})`.execute(trx);
  return new Map(rows.map(({ key, at }) => [key, at]));
}

/** Where streams are said to end. */
export async function readTails(trx: TenantTransaction, streams: readonly StreamId[]): Promise<ReadonlyMap<string, StoredTail>> {
  const { rows } = await sql<StoredTail>`
    select stream, version, last_at, last_digest from cartera.stream where stream = any(${streams})`.execute(trx);
  return new Map(rows.map((row) => [row.stream, row]));
}

/** The worklist's rows of streams. */
export async function readStoredRows(trx: TenantTransaction, streams: readonly StreamId[]): Promise<ReadonlyMap<string, StoredRow>> {
  const { rows } = await sql<StoredRow & { readonly amount_key: string }>`
    select stream, version, evaluated_on, changes_on, points_key, oldest_key, amount_key::text as amount_key, name_key, search, assigned_to, bucket, with_promise,
      snoozed_through, amounts, reasons, left_by, policy, row
    from cartera.summary where stream = any(${streams})`.execute(trx);
  return new Map(rows.map((row) => [row.stream, { ...row, amount_key: Number(row.amount_key) }]));
}

/** What is told of streams that have no entry. */
export async function* strayFaults(trx: TenantTransaction): AsyncGenerator<BookFault> {
  const without = (table: string) =>
    sql<{ stream: StreamId; version: number }>`
      select s.stream, s.version from ${sql.table(`cartera.${table}`)} s
      where not exists (select from cartera.entry e where e.tenant = current_setting('cartera.tenant') and e.stream = s.stream) order by s.tenant, s.stream limit ${FOUND_MAX}`.execute(
      trx,
    );
  for (const { stream, version } of (await without('stream')).rows) yield { code: 'stream.no_entries', stream, seq: version };
  for (const { stream, version } of (await without('summary')).rows) yield { code: 'summary.no_entries', stream, seq: version };
}

/** Entries that say they are of a request which has others: their numbers within it skip or repeat. */
export async function* requestFaults(trx: TenantTransaction): AsyncGenerator<BookFault> {
  const { rows: numbered } = await sql<{ request_key: string }>`
    select e.request_key from cartera.entry e group by e.tenant, e.request_key
    having min(e.request_n) <> 0 or max(e.request_n) <> count(*) - 1 or count(distinct e.request_n) <> count(*) limit ${FOUND_MAX}`.execute(
    trx,
  );
  for (const { request_key } of numbered) {
    const { rows } = await sql<{ stream: StreamId; seq: number }>`
      select stream, seq from cartera.entry where request_key = ${request_key} order by request_n limit 1`.execute(trx);
    for (const { stream, seq } of rows) yield { code: 'request.entries_differ', stream, seq, field: 'request_n' };
  }
}

/** The tenant's counter counts every move of a stream: the last stream that moved bears it. */
export async function* moveFaults(trx: TenantTransaction): AsyncGenerator<BookFault> {
  const { rows } = await sql<{ changes: string | null; moved: string | null }>`
    select (select changes::text from cartera.tenant) as changes, (select max(moved)::text from cartera.stream) as moved`.execute(trx);
  const [{ changes, moved } = { changes: null, moved: null }] = rows;
  if ((changes ?? '0') !== (moved ?? '0')) yield { code: 'stream.moves_differ', field: 'changes' };
}

/** How many requests there are. */
export async function countRequests(trx: TenantTransaction): Promise<number> {
  const { rows } = await sql<{ count: string }>`select count(*)::text as count from cartera.request`.execute(trx);
  return Number(rows[0]?.count ?? 0);
}
