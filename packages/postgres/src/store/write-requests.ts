import type { BatchRequest, Conflict } from '@cartera/backend';
import { fault, isInstant, stampEntries, type Entry, type EntryDraft, type Instant, type WorkItem } from '@cartera/core';
import { sql } from 'kysely';
import { entryRow, postingRows, type OpenTransaction, type TenantTransaction } from '../sql/index.js';
import { lockStreams, moveStreams, type Tails } from './move-streams.js';
import { writeRows } from './write-rows.js';

/** When, and where the salt of personal data comes from. */
export interface WriteStamp {
  readonly at: Instant;
  readonly salt: () => string;
  readonly tenant: string;
  readonly summaries: readonly WorkItem[];
}

/** What one request writes. */
interface Written {
  readonly request: BatchRequest;
  readonly entries: readonly Entry[];
}

/**
 * Writes requests in the transaction and ends it: locks their streams in the order of their names, checks versions (those before the commit), stamps
 * what comes in the order of the changes, and puts requests, entries, postings, streams and rows down in one statement each, all sent at once.
 *
 * @param known Asked once the streams are locked: what stands for the requests already, where something does.
 */
export async function writeRequests<T>(
  trx: OpenTransaction,
  requests: readonly BatchRequest[],
  stamp: WriteStamp & { readonly known: () => Promise<T | undefined> },
): Promise<{ readonly ok: true; readonly entries: readonly Entry[] } | Conflict | { readonly known: T }> {
  if (!isInstant(stamp.at)) throw fault('calendar.not_an_instant', {}, 'at');
  const { tenant, summaries } = stamp;
  const changes = requests.flatMap((request) => request.changes);
  const streams = [...new Set([...changes, ...summaries].map(({ stream }) => stream))].sort();
  const [tails, known] = await Promise.all([lockStreams(trx, streams), stamp.known()]);
  if (known !== undefined) return { known };
  const overtaken = changes.find(
    ({ stream, expectedVersion }) => expectedVersion !== undefined && expectedVersion !== (tails.get(stream)?.version ?? 0),
  );
  if (overtaken) return { ok: false, conflict: overtaken.stream };
  const written = requests.map((request): Written => ({ request, entries: stampRequest(request, tails, stamp) }));
  const behind = summaries.find(({ stream, version }) => version !== (tails.get(stream)?.version ?? 0));
  if (behind) return { ok: false, conflict: behind.stream };
  const moved = [...new Set([...written.flatMap(({ entries }) => entries), ...summaries].map(({ stream }) => stream))].sort();
  // Keys first: of two with the same one the second stops here, before an entry's id is found taken. The tenant's counter behind all that others
  // may hold: who waits for it has nothing that others wait for. The rows come after it, and nobody touches them without it.
  const sent = Promise.all([
    insertRequests(trx, requests, stamp),
    insertEntries(trx, written, tenant),
    insertPostings(trx, written, tenant),
    moveStreams(trx, moved, { tails, tenant }),
    writeRows(trx, summaries, { tenant, counter: 'moved' }),
  ]);
  trx.end();
  await sent;
  return { ok: true, entries: Object.freeze(written.flatMap(({ entries }) => entries)) };
}

function stampRequest({ changes }: BatchRequest, tails: Tails, stamp: WriteStamp): readonly Entry[] {
  return changes.flatMap(({ stream, entries }) => {
    const tail = tails.get(stream);
    const stamped = stampEntries(tail && { seq: tail.version, at: tail.at, digest: tail.digest }, stream, entries.map(ownCopy), stamp);
    const last = stamped.at(-1);
    if (last) tails.set(stream, { version: last.seq, at: last.at, digest: last.digest });
    return stamped;
  });
}

/** What is handed over stays as free as it was, and what comes back is frozen. A decision's entries are frozen already, all through. */
function ownCopy(draft: EntryDraft): EntryDraft {
  return Object.isFrozen(draft) ? draft : structuredClone(draft);
}

async function insertEntries(trx: TenantTransaction, written: readonly Written[], tenant: string): Promise<void> {
  const rows = written.flatMap(({ request, entries }) => entries.map((entry, n) => entryRow(entry, { key: request.idempotencyKey, n })));
  if (rows.length === 0) return;
  await sql`
    insert into cartera.entry (tenant, stream, seq, id, kind, v, on_day, happened_at, by_whom, basis, facts, personal, at, commitment, digest, request_key, request_n)
    select ${tenant}, stream, seq, id, kind, v, on_day, happened_at, by_whom, basis::json, facts::json, personal::json, at, commitment, digest, request_key, request_n
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(stream text, seq integer, id text, kind text, v integer, on_day date, happened_at text,
      by_whom text, basis text, facts text, personal text, at text, commitment text, digest text, request_key text, request_n integer)`.execute(
    trx,
  );
}

async function insertPostings(trx: TenantTransaction, written: readonly Written[], tenant: string): Promise<void> {
  const rows = written.flatMap(({ entries }) => entries.flatMap(postingRows));
  if (rows.length === 0) return;
  await sql`
    insert into cartera.posting (tenant, stream, seq, n, item_id, instalment, component, currency, amount, issued_on, due_on, on_day, at, at_order)
    select ${tenant}, stream, seq, n, item_id, instalment, component, currency, amount, issued_on, due_on, on_day, at, at_order
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(stream text, seq integer, n integer, item_id text, instalment integer, component text,
      currency text, amount bigint, issued_on date, due_on date, on_day date, at text, at_order text)`.execute(trx);
}

async function insertRequests(trx: TenantTransaction, requests: readonly BatchRequest[], { at, tenant }: WriteStamp): Promise<void> {
  const rows = requests.map(({ idempotencyKey, request }) => ({ key: idempotencyKey, request, at }));
  await sql`
    insert into cartera.request (tenant, key, request, at)
    select ${tenant}, key, request, at from json_to_recordset(${JSON.stringify(rows)}::json) as r(key text, request text, at text)`.execute(
    trx,
  );
}
