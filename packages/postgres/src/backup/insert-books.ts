import type { Entry } from '@cartera/core';
import { sql } from 'kysely';
import { instantOrder, type TenantTransaction } from '../sql/index.js';
import type { BackupEntry, BackupRequest } from './backup.types.js';

/** Writes entries as they are, with their postings, in one statement each. */
export async function insertEntries(trx: TenantTransaction, tenant: string, stored: readonly BackupEntry[]): Promise<void> {
  if (stored.length === 0) return;
  const entries = stored.map(({ entry, key, n }) => ({
    stream: entry.stream,
    seq: entry.seq,
    id: entry.id,
    kind: entry.kind,
    v: entry.v,
    on_day: entry.on,
    happened_at: entry.happenedAt,
    by_whom: entry.by,
    basis: textOf(entry.basis),
    facts: textOf(entry.facts),
    personal: textOf(entry.personal),
    at: entry.at,
    commitment: entry.commitment,
    digest: entry.digest,
    request_key: key,
    request_n: n,
  }));
  await sql`
    insert into cartera.entry (tenant, stream, seq, id, kind, v, on_day, happened_at, by_whom, basis, facts, personal, at, commitment, digest, request_key, request_n)
    select ${tenant}, stream, seq, id, kind, v, on_day, happened_at, by_whom, basis::json, facts::json, personal::json, at, commitment, digest, request_key, request_n
    from json_to_recordset(${JSON.stringify(entries)}::json) as r(stream text, seq integer, id text, kind text, v integer, on_day date, happened_at text,
      by_whom text, basis text, facts text, personal text, at text, commitment text, digest text, request_key text, request_n integer)`.execute(
    trx,
  );
  await insertPostings(trx, tenant, stored);
}

/** JSON within JSON: the database takes it over as it is, escapes of U+0000 and of half characters too. */
function textOf(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}

async function insertPostings(trx: TenantTransaction, tenant: string, stored: readonly BackupEntry[]): Promise<void> {
  const postings = stored.flatMap(({ entry }) =>
    entry.postings.map(({ itemId, instalment, component, amount, issuedOn, dueOn, on }, n) => ({
      stream: entry.stream,
      seq: entry.seq,
      n,
      item_id: itemId,
      instalment,
      component,
      currency: amount.currency,
      amount: amount.amount,
      issued_on: issuedOn,
      due_on: dueOn,
      on_day: on,
      at: entry.at,
      at_order: instantOrder(entry.at),
    })),
  );
  if (postings.length === 0) return;
  await sql`
    insert into cartera.posting (tenant, stream, seq, n, item_id, instalment, component, currency, amount, issued_on, due_on, on_day, at, at_order)
    select ${tenant}, stream, seq, n, item_id, instalment, component, currency, amount, issued_on, due_on, on_day, at, at_order
    from json_to_recordset(${JSON.stringify(postings)}::json) as r(stream text, seq integer, n integer, item_id text, instalment integer, component text,
      currency text, amount bigint, issued_on date, due_on date, on_day date, at text, at_order text)`.execute(trx);
}

/** Writes requests as they are. */
export async function insertRequests(trx: TenantTransaction, tenant: string, requests: readonly BackupRequest[]): Promise<void> {
  if (requests.length === 0) return;
  const rows = requests.map(({ key, digest, at }) => ({ key, digest, at }));
  await sql`
    insert into cartera.request (tenant, key, request, at)
    select ${tenant}, key, digest, at from json_to_recordset(${JSON.stringify(rows)}::json) as r(key text, digest text, at text)`.execute(
    trx,
  );
}

/** Where a stream ends, and as which of all it moved. */
export interface StreamEnd {
  readonly entry: Entry;
  readonly moved: number;
}

/** Writes where streams end. */
export async function insertStreams(trx: TenantTransaction, tenant: string, ends: readonly StreamEnd[]): Promise<void> {
  if (ends.length === 0) return;
  const rows = ends.map(({ entry: { stream, seq, at, digest }, moved }) => ({
    stream,
    version: seq,
    last_at: at,
    last_digest: digest,
    moved,
  }));
  await sql`
    insert into cartera.stream (tenant, stream, version, last_at, last_digest, moved)
    select ${tenant}, stream, version, last_at, last_digest, moved
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(stream text, version integer, last_at text, last_digest text, moved bigint)`.execute(
    trx,
  );
}
