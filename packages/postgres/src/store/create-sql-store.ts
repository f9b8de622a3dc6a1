import type { Known, Store, StoredPosting } from '@cartera/backend';
import { deepFreeze, fault, type Entry, type Instant, type Journal, type LocalDate, type StreamId } from '@cartera/core';
import { sql, type Kysely } from 'kysely';
import { localNews, type News } from '../moves/index.js';
import {
  asTenant,
  checkTenant,
  instantOrder,
  type AsTenant,
  type Database,
  type OpenTransaction,
  type TalkOptions,
  type TenantTransaction,
} from '../sql/index.js';
import { commitBatch, commitOne, type Writer } from './commit-requests.js';
import { findRequest, findRequests, readKnown } from './find-requests.js';
import { readEvaluatedOn } from './freshness.js';
import { keptAnswers } from './kept-answers.js';
import { othersTurn } from './others-turn.js';
import { untilAlone } from './overtaken.js';
import { putRows } from './put-rows.js';
import { readChanges } from './read-changes.js';
import { readDocuments } from './read-documents.js';
import { POSTING_COLUMNS, postingOf, readPlaces, readStreams, type EntryPlace } from './read-entries.js';
import { readDue, readRows } from './read-rows.js';

/** Whose books, and where chance comes from. */
export interface SqlStoreOptions extends TalkOptions {
  readonly tenant: string;
  /** The salt of personal data; default 128 random bits. */
  readonly salt?: () => string;
  /** Who tells when something moved; default this process alone. */
  readonly news?: News;
}

const POSTINGS_MAX = 2000;
const SALT_BYTES = 16;

/**
 * The store on SQL, for one tenant: the same statements on PGlite and on a PostgreSQL server.
 *
 * @throws store.tenant_invalid.
 */
export function createSqlStore(
  db: Kysely<Database>,
  { tenant: name, salt = randomSalt, news = localNews(db), ...talk }: SqlStoreOptions,
): Store {
  const tenant = checkTenant(name);
  const inTenant = asTenant(db, tenant, talk);
  const answers = keptAnswers();
  const load = async (streams: readonly StreamId[]) => inTenant((trx) => loadAll(trx, streams));
  const wrote = (): void => news.tell(tenant);
  const writer: Writer = { inTenant, tenant, salt };
  return Object.freeze<Store>({
    find: (key) => findIn(inTenant, key),
    async load(stream, options) {
      if (options?.signal?.aborted) throw fault('backend.aborted');
      return (await load([stream]))[0] as Journal;
    },
    commit: (changes, options) => commitOne(writer, changes, options).finally(wrote),
    postings: (query) => readPostings(inTenant, query),
    changes: (after) => readChanges(inTenant, after),
    onMove: (told) => news.follow(tenant, told),
    summaries: {
      owner: tenant,
      put: (items) => untilAlone(() => inTenant((trx) => putRows(trx, items, tenant))).finally(wrote),
      due: (query) => inTenant((trx) => readDue(trx, query)),
      page: (query) => inTenant((trx) => readRows(trx, query, { tenant, answers })),
      evaluatedOn: (asOf) => inTenant((trx) => readEvaluatedOn(trx, asOf)),
    },
    batches: {
      find: (keys) => inTenant((trx) => findRequests(trx, keys)),
      load,
      sketch: (streams, documents) => inTenant((trx) => sketchAll(trx, streams, documents)),
      documents: (query) => readDocuments(inTenant, query),
      commit: (requests, options) => commitBatch(writer, requests, options).finally(wrote),
    },
  });
}

/** A key that is new, as most are, costs one round trip; what a known one stands for is read after it and changes no more. */
async function findIn(inTenant: AsTenant, key: string): Promise<Known | undefined> {
  const found = await inTenant((trx) => atOnce(trx, findRequest(trx, key)));
  return found && inTenant((trx) => readKnown(trx, key, found));
}

/** The transaction ends behind what was asked in it, without waiting for the answer. */
async function atOnce<T>(trx: OpenTransaction, asked: Promise<T>): Promise<T> {
  trx.end();
  return asked;
}

async function loadAll(trx: OpenTransaction, streams: readonly StreamId[]): Promise<readonly Journal[]> {
  return byStream(streams, await atOnce(trx, readStreams(trx, streams)));
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
        where (p.stream, p.seq, p.n) > (${after.stream}::text collate "C", ${after.seq}::integer, ${after.n}::integer) and ${until} and ${known}
        order by p.stream, p.seq, p.n limit ${POSTINGS_MAX}`.execute(trx);
    });
    if (rows.length > 0) yield deepFreeze(rows.map((row) => ({ ...postingOf(row), stream: row.stream, at: row.at })));
    const last = rows.at(-1);
    if (!last || rows.length < POSTINGS_MAX) return;
    await othersTurn();
    after = { stream: last.stream, seq: last.seq, n: last.n };
  }
}

function randomSalt(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(SALT_BYTES)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
