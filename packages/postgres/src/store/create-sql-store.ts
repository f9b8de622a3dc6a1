import type { Conflict, Known, Store, StoreBatches, StoredPosting, StreamChange } from '@cartera/backend';
import { deepFreeze, fault, type Change, type Entry, type Instant, type Journal, type LocalDate, type StreamId } from '@cartera/core';
import { sql, type Kysely } from 'kysely';
import { asTenant, instantOrder, type AsTenant, type Database, type TenantTransaction } from '../sql/index.js';
import { keptCounts } from './kept-counts.js';
import { POSTING_COLUMNS, postingOf, readEntries, readPlaces, type EntryPlace } from './read-entries.js';
import { readDue, readEvaluatedOn, readRows } from './read-rows.js';
import { writeRequests } from './write-requests.js';
import { writeRows } from './write-rows.js';

/** Whose books, and where chance comes from. */
export interface SqlStoreOptions {
  readonly tenant: string;
  /** The salt of personal data; default 128 random bits. */
  readonly salt?: () => string;
}

const POSTINGS_MAX = 2000;
const CHANGES_MAX = 1000;
const SALT_BYTES = 16;
/** Serialisation failure, deadlock. */
const OVERTAKEN: readonly string[] = ['40001', '40P01'];
/** Where writers of one new stream or of one key meet. */
const MEETING_KEYS: readonly string[] = ['stream_pkey', 'entry_pkey', 'request_pkey'];

/**
 * The store on SQL, for one tenant: the same statements on PGlite and on a PostgreSQL server.
 */
export function createSqlStore(db: Kysely<Database>, { tenant, salt = randomSalt }: SqlStoreOptions): Store {
  const inTenant = asTenant(db, tenant);
  const counts = keptCounts();
  const load = async (streams: readonly StreamId[]) => inTenant((trx) => loadAll(trx, streams));
  const batches: StoreBatches = {
    find: (keys) => inTenant((trx) => findRequests(trx, keys)),
    load,
    sketch: (streams, documents) => inTenant((trx) => sketchAll(trx, streams, documents)),
    async commit(requests, { at, summaries = [] }) {
      const keys = requests.map(({ idempotencyKey }) => idempotencyKey);
      const overtaken = conflictOn(requests.flatMap(({ changes }) => changes));
      try {
        return await inTenant(async (trx) => {
          if (overtaken && (await findRequests(trx, keys)).size > 0) return overtaken;
          return writeRequests(trx, requests, { at, salt, tenant, summaries });
        }).finally(counts.forget);
      } catch (error) {
        if (overtaken && isOvertaken(error)) return overtaken;
        throw error;
      }
    },
  };
  return Object.freeze<Store>({
    find: (key) => inTenant((trx) => findKnown(trx, key)),
    async load(stream, options) {
      if (options?.signal?.aborted) throw fault('backend.aborted');
      return (await load([stream]))[0] as Journal;
    },
    async commit(changes, { idempotencyKey, request, at, summaries = [] }) {
      try {
        return await inTenant(async (trx) => {
          const known = await findKnown(trx, idempotencyKey);
          if (known) return Object.freeze({ ok: true as const, ...known });
          const result = await writeRequests(trx, [{ idempotencyKey, request, changes }], { at, salt, tenant, summaries });
          return Object.freeze(result.ok ? { ok: true as const, request, entries: result.entries, at } : result);
        }).finally(counts.forget);
      } catch (error) {
        if (!isOvertaken(error)) throw error;
        const known = await inTenant((trx) => findKnown(trx, idempotencyKey));
        if (known) return Object.freeze({ ok: true as const, ...known });
        const overtaken = conflictOn(changes);
        if (overtaken) return overtaken;
        throw error;
      }
    },
    postings: (query) => readPostings(inTenant, query),
    changes: (after) => readChanges(inTenant, after),
    summaries: {
      owner: tenant,
      async put(items) {
        await inTenant((trx) => writeRows(trx, items, tenant));
        counts.forget();
      },
      due: (query) => inTenant((trx) => readDue(trx, query)),
      page: (query) => inTenant((trx) => readRows(trx, query, { tenant, counts })),
      evaluatedOn: (asOf) => inTenant((trx) => readEvaluatedOn(trx, asOf)),
    },
    batches,
  });
}

async function findKnown(trx: TenantTransaction, key: string): Promise<Known | undefined> {
  const { rows } = await sql<{ request: string; at: string }>`select request, at from cartera.request where key = ${key}`.execute(trx);
  const [row] = rows;
  if (!row) return undefined;
  const entries = await readEntries(trx, sql`e.request_key = ${key}`, sql`e.request_n`);
  return Object.freeze({ request: row.request, entries, at: row.at });
}

async function findRequests(trx: TenantTransaction, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ key: string; request: string }>`select key, request from cartera.request where key = any(${keys})`.execute(
    trx,
  );
  return new Map(rows.map(({ key, request }) => [key, request]));
}

async function loadAll(trx: TenantTransaction, streams: readonly StreamId[]): Promise<readonly Journal[]> {
  return byStream(streams, await readEntries(trx, sql`e.stream = any(${streams})`, sql`e.stream, e.seq`));
}

/** First, last, and what has a posting on one of the documents: found by index, each entry by its key, however long the accounts are. */
async function sketchAll(trx: TenantTransaction, streams: readonly StreamId[], documents: readonly string[]): Promise<readonly Journal[]> {
  await sql`set local enable_seqscan = off`.execute(trx);
  const { rows } = await sql<EntryPlace>`
    select s.stream, 1 as seq from cartera.stream s where s.stream = any(${streams})
    union select s.stream, s.version from cartera.stream s where s.stream = any(${streams})
    union select p.stream, p.seq from cartera.posting p where p.item_id = any(${documents}) and p.stream = any(${streams})`.execute(trx);
  if (rows.length === 0) return byStream(streams, []);
  return byStream(streams, await readPlaces(trx, rows));
}

function byStream(streams: readonly StreamId[], found: readonly Entry[]): readonly Journal[] {
  const grouped = new Map<StreamId, Entry[]>();
  for (const entry of found) {
    const list = grouped.get(entry.stream);
    if (list) list.push(entry);
    else grouped.set(entry.stream, [entry]);
  }
  return streams.map((stream) => Object.freeze({ stream, entries: Object.freeze(grouped.get(stream) ?? []) }));
}

type PostingRow = Parameters<typeof postingOf>[0] & { readonly stream: StreamId; readonly n: number; readonly at: string };

/** By keyset, so that no list grows with the books. */
async function* readPostings(
  inTenant: AsTenant,
  { asOf, knownAt }: { readonly asOf?: LocalDate; readonly knownAt?: Instant },
): AsyncGenerator<readonly StoredPosting[]> {
  const until = asOf === undefined ? sql`true` : sql`p.on_day <= ${asOf}::date`;
  const known = knownAt === undefined ? sql`true` : sql`p.at_order <= ${instantOrder(knownAt)}`;
  let after = { stream: '', seq: 0, n: 0 };
  while (true) {
    const { rows } = await inTenant(async (trx) => {
      // The key gives the order. Without statistics (nobody analyses a young embedded database) each page would sort all that is left.
      await sql`set local enable_sort = off`.execute(trx);
      return sql<PostingRow>`select ${POSTING_COLUMNS} from cartera.posting p
        where (p.tenant, p.stream, p.seq, p.n) > (current_setting('cartera.tenant'), ${after.stream}, ${after.seq}, ${after.n}) and ${until} and ${known}
        order by p.tenant, p.stream, p.seq, p.n limit ${POSTINGS_MAX}`.execute(trx);
    });
    if (rows.length > 0) yield deepFreeze(rows.map((row) => ({ ...postingOf(row), stream: row.stream, at: row.at })));
    const last = rows.at(-1);
    if (!last || rows.length < POSTINGS_MAX) return;
    after = { stream: last.stream, seq: last.seq, n: last.n };
  }
}

async function* readChanges(inTenant: AsTenant, after = '0'): AsyncGenerator<StreamChange> {
  if (!/^\d{1,18}$/.test(after)) throw fault('query.invalid', { issue: 'not_a_cursor' }, 'after');
  let cursor = after;
  while (true) {
    const { rows } = await inTenant((trx) =>
      sql<StreamChange>`select moved::text as cursor, stream, version from cartera.stream where moved > ${cursor}::bigint order by moved limit ${CHANGES_MAX}`.execute(
        trx,
      ),
    );
    for (const row of rows) yield Object.freeze({ ...row });
    const last = rows.at(-1);
    if (!last || rows.length < CHANGES_MAX) return;
    cursor = last.cursor;
  }
}

/** What stands for a conflict where the database does not say which stream it was. */
function conflictOn([first]: readonly Change[]): Conflict | undefined {
  return first && { ok: false, conflict: first.stream };
}

function isOvertaken(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause as { code?: string; constraint?: string } | undefined) : undefined;
  if (cause?.code === undefined) return false;
  return (
    OVERTAKEN.includes(cause.code) || (cause.code === '23505' && cause.constraint !== undefined && MEETING_KEYS.includes(cause.constraint))
  );
}

function randomSalt(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(SALT_BYTES)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
