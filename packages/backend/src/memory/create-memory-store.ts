import {
  compareInstants,
  deepFreeze,
  fault,
  isInstant,
  stampEntries,
  type Change,
  type Entry,
  type Instant,
  type Journal,
  type LocalDate,
  type StreamId,
  type WorkItem,
} from '@cartera/core';
import type {
  BatchRequest,
  Committed,
  Conflict,
  DocumentsQuery,
  Known,
  Store,
  StoredDocument,
  StoredPosting,
  StreamChange,
  SummariesDue,
} from '../ports/index.js';
import { compareText, createRowShelf, type RowShelf } from '../worklist/index.js';
import { documentsIn } from './documents-in.js';
import { createMoves, type Moves } from './moves.js';

/** Postings a list, at most. */
const POSTINGS_MAX = 1000;
const SALT_BYTES = 16;
/** Of the mark in cursors, in hexadecimal digits. */
const FEED_LENGTH = 8;

/** For tests that compare stores to the last digest. */
export interface MemoryStoreOptions {
  /** Where the salt of personal data comes from; default 128 random bits. */
  readonly salt?: () => string;
}

interface State {
  readonly streams: Map<StreamId, readonly Entry[]>;
  readonly entryIds: Set<string>;
  readonly requests: Map<string, Known>;
  readonly moves: Moves;
  readonly shelf: RowShelf;
}

/**
 * A store in memory: everything the port promises but to last. Nothing it returns can be changed, and nothing it was given is kept.
 *
 * @example
 * const store = createMemoryStore();
 * (await store.load('account/ACME')).entries; // => []
 */
export function createMemoryStore({ salt = randomSalt }: MemoryStoreOptions = {}): Store {
  const shelf = createRowShelf(randomSalt());
  const moves = createMoves(randomSalt().slice(0, FEED_LENGTH));
  const state: State = { streams: new Map(), entryIds: new Set(), requests: new Map(), moves, shelf };
  const load = (stream: StreamId): Journal => Object.freeze({ stream, entries: state.streams.get(stream) ?? Object.freeze([]) });
  return Object.freeze<Store>({
    find: async (idempotencyKey) => state.requests.get(idempotencyKey),
    load: async (stream, options) => {
      if (options?.signal?.aborted) throw fault('backend.aborted');
      return load(stream);
    },
    commit: async (changes, options) => {
      const known = state.requests.get(options.idempotencyKey);
      if (known) return { ok: true, ...known };
      const { idempotencyKey, request, at, summaries = [] } = options;
      const result = commitAll(state, [{ idempotencyKey, request, changes }], { at, salt, summaries });
      return result.ok ? { ok: true, ...(state.requests.get(idempotencyKey) as Known) } : result;
    },
    postings: (query) => postingsOf(state, query),
    changes: (after) => changesOf(state, after),
    onMove: moves.onMove,
    summaries: {
      put: async (items) => putRows(state, items),
      due: async (query) => dueOf(state, query),
      page: async (query) => shelf.page(query),
      evaluatedOn: async (asOf) => shelf.evaluatedOn(asOf),
    },
    batches: {
      find: async (keys) => new Map(keys.flatMap((key) => knownRequest(state, key))),
      load: async (streams) => streams.map(load),
      documents: (query) => documentsOf(state, query),
      commit: async (requests, { at, summaries = [] }) => {
        const first = requests.flatMap(({ changes }) => changes)[0];
        if (first && requests.some(({ idempotencyKey }) => state.requests.has(idempotencyKey)))
          return { ok: false, conflict: first.stream };
        return commitAll(state, requests, { at, salt, summaries });
      },
    },
  });
}

function knownRequest({ requests }: State, key: string): readonly (readonly [string, string])[] {
  const known = requests.get(key);
  return known ? [[key, known.request]] : [];
}

/** Checks everything, then writes everything: in between nobody else has a turn. */
function commitAll(
  state: State,
  requests: readonly BatchRequest[],
  { at, salt, summaries }: { readonly at: Instant; readonly salt: () => string; readonly summaries: readonly WorkItem[] },
): (Omit<Committed, 'request'> & { readonly ok: true }) | Conflict {
  if (!isInstant(at)) throw fault('calendar.not_an_instant', {}, 'at');
  const grown = new Map<StreamId, Entry[]>();
  const ids = new Set<string>();
  const written: { readonly key: string; readonly known: Known }[] = [];
  for (const { idempotencyKey, request, changes } of requests) {
    const entries: Entry[] = [];
    for (const change of changes) {
      if (isOvertaken(state, change)) return { ok: false, conflict: change.stream };
      const grows = grown.get(change.stream) ?? [...(state.streams.get(change.stream) ?? [])];
      const stamped = stampEntries(grows.at(-1), change.stream, structuredClone(change.entries), { at, salt });
      for (const { id } of stamped) claimId(state, ids, id);
      if (stamped.length > 0) grown.set(change.stream, grows);
      grows.push(...stamped);
      entries.push(...stamped);
    }
    written.push({ key: idempotencyKey, known: Object.freeze({ request, entries: Object.freeze(entries), at }) });
  }
  const versionOf = (stream: StreamId) => (grown.get(stream) ?? state.streams.get(stream))?.length ?? 0;
  const stale = summaries.find(({ stream, version }) => version !== versionOf(stream));
  if (stale) return { ok: false, conflict: stale.stream };
  keep(state, grown, written);
  summaries.forEach(state.shelf.put);
  for (const id of ids) state.entryIds.add(id);
  return Object.freeze({ ok: true, entries: Object.freeze(written.flatMap(({ known }) => known.entries)) });
}

/** Versions are those before the commit: a batch that decides on its own growing journals states what it loaded. */
function isOvertaken({ streams }: State, { stream, expectedVersion }: Change): boolean {
  return expectedVersion !== undefined && expectedVersion !== (streams.get(stream)?.length ?? 0);
}

function claimId({ entryIds }: State, ids: Set<string>, id: string): void {
  if (entryIds.has(id) || ids.has(id)) throw fault('entry.id_reused');
  ids.add(id);
}

function keep(state: State, grown: ReadonlyMap<StreamId, readonly Entry[]>, written: readonly { key: string; known: Known }[]): void {
  for (const { key, known } of written) state.requests.set(key, known);
  for (const stream of [...grown.keys()].sort()) {
    state.streams.set(stream, Object.freeze(grown.get(stream) as readonly Entry[]));
    state.moves.move(stream);
  }
}

async function* postingsOf(
  { streams }: State,
  { asOf, knownAt }: { asOf?: LocalDate; knownAt?: Instant },
): AsyncIterable<readonly StoredPosting[]> {
  let list: StoredPosting[] = [];
  for (const stream of [...streams.keys()].sort()) {
    for (const { at, postings } of streams.get(stream) ?? []) {
      if (knownAt !== undefined && compareInstants(at, knownAt) > 0) continue;
      for (const posting of postings) {
        if (asOf === undefined || posting.on <= asOf) list.push({ ...posting, stream, at });
      }
      if (list.length < POSTINGS_MAX) continue;
      yield deepFreeze(list);
      list = [];
    }
  }
  if (list.length > 0) yield deepFreeze(list);
}

async function* documentsOf({ streams }: State, query: DocumentsQuery): AsyncIterable<readonly StoredDocument[]> {
  yield* documentsIn(streams, query);
}

/** By stream: accounts without a row of their version, those whose row changes by itself through the day, and those valued by another policy. */
function dueOf({ streams, shelf }: State, { through, after, limit, policies }: SummariesDue): readonly StreamId[] {
  const due = new Set(shelf.due(through, policies));
  for (const [stream, { length }] of streams)
    if (stream.startsWith('account/') && (shelf.get(stream)?.version ?? 0) < length) due.add(stream);
  const rest = after === undefined ? [...due] : [...due].filter((stream) => compareText(stream, after) > 0);
  return Object.freeze(rest.sort(compareText).slice(0, limit));
}

/** A stream whose row is put again moves, too, each once. */
function putRows({ streams, moves, shelf }: State, items: readonly WorkItem[]): void {
  const written = new Set(items.filter((item) => shelf.put(item)).map(({ stream }) => stream));
  for (const stream of [...written].sort()) if (streams.has(stream)) moves.move(stream);
}

async function* changesOf({ moves, streams }: State, after?: string): AsyncIterable<StreamChange> {
  for (const { cursor, stream } of moves.after(after)) yield Object.freeze({ cursor, stream, version: streams.get(stream)?.length ?? 0 });
}

/** Chance is no business of core's, so the store brings it. */
function randomSalt(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(SALT_BYTES)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
