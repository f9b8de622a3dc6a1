import type { BatchRequest, Conflict } from '@cartera/backend';
import { fault, isInstant, stampEntries, type Entry, type Instant, type StreamId, type WorkItem } from '@cartera/core';
import { sql } from 'kysely';
import { instantOrder, type TenantTransaction } from '../sql/index.js';
import { writeRows } from './write-rows.js';

/** When, and where the salt of personal data comes from. */
export interface WriteStamp {
  readonly at: Instant;
  readonly salt: () => string;
  readonly tenant: string;
  readonly summaries: readonly WorkItem[];
}

/** Where a stream stands, locked until the transaction ends. */
interface Tail {
  version: number;
  at: string;
  digest: string;
}

/** What one request writes. */
interface Written {
  readonly request: BatchRequest;
  readonly entries: readonly Entry[];
}

/**
 * Writes requests in the transaction: locks their streams in the order of their names, checks versions (those before the commit), stamps
 * what comes in the order of the changes, and puts requests, entries, postings and streams down in one statement each.
 */
export async function writeRequests(
  trx: TenantTransaction,
  requests: readonly BatchRequest[],
  stamp: WriteStamp,
): Promise<{ readonly ok: true; readonly entries: readonly Entry[] } | Conflict> {
  if (!isInstant(stamp.at)) throw fault('calendar.not_an_instant', {}, 'at');
  const changes = requests.flatMap((request) => request.changes);
  const tails = await lockStreams(trx, [...new Set(changes.map(({ stream }) => stream))].sort());
  const overtaken = changes.find(
    ({ stream, expectedVersion }) => expectedVersion !== undefined && expectedVersion !== (tails.get(stream)?.version ?? 0),
  );
  if (overtaken) return { ok: false, conflict: overtaken.stream };
  const written = requests.map((request): Written => ({ request, entries: stampRequest(request, tails, stamp) }));
  const behind = await findBehind(trx, stamp.summaries, tails);
  if (behind !== undefined) return { ok: false, conflict: behind };
  // Keys first: of two with the same one the second stops here, before an entry's id is found taken. The tenant's counter last: who waits
  // for it has nothing that others wait for.
  await insertRequests(trx, requests, stamp);
  await insertEntries(trx, written, stamp.tenant);
  await insertPostings(trx, written, stamp.tenant);
  await writeRows(trx, stamp.summaries, stamp.tenant);
  await moveStreams(trx, written, { tails, tenant: stamp.tenant });
  return { ok: true, entries: Object.freeze(written.flatMap(({ entries }) => entries)) };
}

/** New streams have no row to lock: two writers of one meet at its primary key, and the second is told of a conflict. */
async function lockStreams(trx: TenantTransaction, streams: readonly StreamId[]): Promise<Map<StreamId, Tail>> {
  if (streams.length === 0) return new Map();
  const { rows } = await sql<{ stream: StreamId; version: number; last_at: string; last_digest: string }>`
    select stream, version, last_at, last_digest from cartera.stream where stream = any(${streams}) order by stream for update`.execute(
    trx,
  );
  return new Map(rows.map(({ stream, version, last_at, last_digest }) => [stream, { version, at: last_at, digest: last_digest }]));
}

/** The first stream whose row is not of the version that the stream has afterwards. */
async function findBehind(
  trx: TenantTransaction,
  rows: readonly WorkItem[],
  tails: ReadonlyMap<StreamId, Tail>,
): Promise<StreamId | undefined> {
  const others = await lockStreams(
    trx,
    rows
      .map(({ stream }) => stream)
      .filter((stream) => !tails.has(stream))
      .sort(),
  );
  return rows.find(({ stream, version }) => version !== ((tails.get(stream) ?? others.get(stream))?.version ?? 0))?.stream;
}

function stampRequest({ changes }: BatchRequest, tails: Map<StreamId, Tail>, stamp: WriteStamp): readonly Entry[] {
  return changes.flatMap(({ stream, entries }) => {
    const tail = tails.get(stream);
    const stamped = stampEntries(tail && { seq: tail.version, at: tail.at, digest: tail.digest }, stream, structuredClone(entries), stamp);
    const last = stamped.at(-1);
    if (last) tails.set(stream, { version: last.seq, at: last.at, digest: last.digest });
    return stamped;
  });
}

async function insertEntries(trx: TenantTransaction, written: readonly Written[], tenant: string): Promise<void> {
  const rows = written.flatMap(({ request, entries }) =>
    entries.map((entry, n) => ({
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
      request_key: request.idempotencyKey,
      request_n: n,
    })),
  );
  if (rows.length === 0) return;
  await sql`
    insert into cartera.entry (tenant, stream, seq, id, kind, v, on_day, happened_at, by_whom, basis, facts, personal, at, commitment, digest, request_key, request_n)
    select ${tenant}, stream, seq, id, kind, v, on_day, happened_at, by_whom, basis::json, facts::json, personal::json, at, commitment, digest, request_key, request_n
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(stream text, seq integer, id text, kind text, v integer, on_day date, happened_at text,
      by_whom text, basis text, facts text, personal text, at text, commitment text, digest text, request_key text, request_n integer)`.execute(
    trx,
  );
}

/** JSON within JSON: the database takes it over as it is, escapes of U+0000 and of half characters too. */
function textOf(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}

async function insertPostings(trx: TenantTransaction, written: readonly Written[], tenant: string): Promise<void> {
  const rows = written.flatMap(({ entries }) =>
    entries.flatMap((entry) =>
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
    ),
  );
  if (rows.length === 0) return;
  await sql`
    insert into cartera.posting (tenant, stream, seq, n, item_id, instalment, component, currency, amount, issued_on, due_on, on_day, at, at_order)
    select ${tenant}, stream, seq, n, item_id, instalment, component, currency, amount, issued_on, due_on, on_day, at, at_order
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(stream text, seq integer, n integer, item_id text, instalment integer, component text,
      currency text, amount bigint, issued_on date, due_on date, on_day date, at text, at_order text)`.execute(trx);
}

async function moveStreams(
  trx: TenantTransaction,
  written: readonly Written[],
  { tails, tenant }: { tails: ReadonlyMap<StreamId, Tail>; tenant: string },
): Promise<void> {
  const moved = [...new Set(written.flatMap(({ entries }) => entries.map(({ stream }) => stream)))].sort();
  if (moved.length === 0) return;
  const rows = moved.map((stream, n) => ({
    stream,
    n: n + 1,
    version: tails.get(stream)?.version,
    last_at: tails.get(stream)?.at,
    last_digest: tails.get(stream)?.digest,
  }));
  await sql`
    with counted as (
      insert into cartera.tenant as t (tenant, changes) values (${tenant}, ${rows.length})
      on conflict (tenant) do update set changes = t.changes + excluded.changes returning changes - ${rows.length} as before)
    insert into cartera.stream as s (tenant, stream, version, last_at, last_digest, moved)
    select ${tenant}, stream, version, last_at, last_digest, counted.before + n
    from counted, json_to_recordset(${JSON.stringify(rows)}::json) as r(stream text, n integer, version integer, last_at text, last_digest text)
    on conflict (tenant, stream) do update set version = excluded.version, last_at = excluded.last_at, last_digest = excluded.last_digest, moved = excluded.moved`.execute(
    trx,
  );
}

async function insertRequests(trx: TenantTransaction, requests: readonly BatchRequest[], { at, tenant }: WriteStamp): Promise<void> {
  const rows = requests.map(({ idempotencyKey, request }) => ({ key: idempotencyKey, request, at }));
  await sql`
    insert into cartera.request (tenant, key, request, at)
    select ${tenant}, key, request, at from json_to_recordset(${JSON.stringify(rows)}::json) as r(key text, request text, at text)`.execute(
    trx,
  );
}
