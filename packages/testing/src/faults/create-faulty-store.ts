import type { DocumentsQuery, Store, StoreBatches, StoredDocument, StreamChange } from '@cartera/backend';
import { fault, type Change, type Journal } from '@cartera/core';
import type { StoreFault } from './store-fault.js';

/** What goes wrong, and how long a delay is. */
export interface StoreFaultOptions {
  /** One a call of find, load, commit, due, the putting of rows, and the calls of batches, in their order; when they are used up nothing goes wrong any more. */
  readonly faults: Iterable<StoreFault>;
  /** What a delayed call waits for. Default: a turn of the event loop. */
  readonly pause?: () => Promise<void>;
}

/** A store as one process holds it: it dies with the process. */
export interface FaultyStore {
  readonly store: Store;
  /** Whether the process was killed: every later call says store.unavailable. A new process is another faulty store over the same books, on the same script. */
  readonly isKilled: () => boolean;
}

/**
 * A store on which things go wrong, by a script or a seed: the same each time. To test that who decides over it neither loses nor doubles anything.
 *
 * A process that was killed hears nothing: what it waits for rejects with store.unavailable, and so does all it asks for afterwards, reads too.
 *
 * @param books The store that is asked in the end; several processes may have it.
 * @example
 * const { store } = createFaultyStore(createMemoryStore(), { faults: ['none', 'none', 'lost-answer'] });
 * await createBackend(store, rules).submit(command, { idempotencyKey: 'k-1' }); // find, load, commit: rejects with store.unavailable; the command is written
 */
export function createFaultyStore(books: Store, { faults, pause = nextTurn }: StoreFaultOptions): FaultyStore {
  const script: Iterator<StoreFault, unknown> = faults[Symbol.iterator]();
  let killed = false;

  async function meet<T>(work: () => Promise<T>, overtaken?: () => T | undefined): Promise<T> {
    if (killed) throw fault('store.unavailable');
    const turn = script.next();
    const now = turn.done ? 'none' : turn.value;
    if (now === 'kill-before') killed = true;
    if (now === 'refused' || now === 'kill-before') throw fault('store.unavailable');
    const conflict = now === 'conflict' ? overtaken?.() : undefined;
    if (conflict !== undefined) return conflict;
    if (now === 'delay') await pause();
    const answer = await work();
    if (now === 'duplicate') await work();
    if (now === 'kill-after') killed = true;
    if (killed || now === 'lost-answer') throw fault('store.unavailable');
    return answer;
  }

  async function* alive<T>(read: AsyncIterable<T>): AsyncGenerator<T> {
    if (killed) throw fault('store.unavailable');
    for await (const each of read) {
      if (killed) throw fault('store.unavailable');
      yield each;
    }
  }

  return Object.freeze<FaultyStore>({
    isKilled: () => killed,
    store: Object.freeze<Store>({
      ...books,
      find: (key) => meet(() => books.find(key)),
      load: (stream, options) => meet(() => books.load(stream, options)),
      commit: (list, options) =>
        meet(
          () => books.commit(list, options),
          () => conflictOn(list),
        ),
      postings: (query) => alive(books.postings(query)),
      ...(books.changes && { changes: (after?: string) => alive(changesOf(books, after)) }),
      ...(books.onMove && { onMove: (told: () => void) => movesOf(books, () => (killed ? undefined : told())) }),
      ...summariesOf(books, meet),
      ...batchesOf(books, { meet, alive }),
    }),
  });
}

type Meet = <T>(work: () => Promise<T>, overtaken?: () => T | undefined) => Promise<T>;

function summariesOf({ summaries }: Store, meet: Meet): Pick<Store, 'summaries'> {
  if (!summaries) return {};
  return {
    summaries: {
      ...summaries,
      put: (items) => meet(() => summaries.put(items)),
      due: (query) => meet(() => summaries.due(query)),
    },
  };
}

type Alive = <T>(read: AsyncIterable<T>) => AsyncIterable<T>;

function batchesOf({ batches }: Store, { meet, alive }: { readonly meet: Meet; readonly alive: Alive }): Pick<Store, 'batches'> {
  if (!batches) return {};
  return {
    batches: {
      find: (keys) => meet(() => batches.find(keys)),
      load: (streams) => meet(() => batches.load(streams)),
      ...(batches.sketch && { sketch: (streams, documents) => meet(() => sketched(batches, streams, documents)) }),
      ...(batches.documents && { documents: (query: DocumentsQuery) => alive(documentsOf(batches, query)) }),
      commit: (requests, options) =>
        meet(
          () => batches.commit(requests, options),
          () => conflictOn(requests.flatMap(({ changes }) => changes)),
        ),
    },
  };
}

async function sketched(batches: StoreBatches, ...asked: Parameters<NonNullable<StoreBatches['sketch']>>): Promise<readonly Journal[]> {
  return batches.sketch?.(...asked) ?? [];
}

async function* documentsOf(batches: StoreBatches, query: DocumentsQuery): AsyncIterable<readonly StoredDocument[]> {
  if (batches.documents) yield* batches.documents(query);
}

async function* changesOf(books: Store, after?: string): AsyncIterable<StreamChange> {
  if (books.changes) yield* books.changes(after);
}

function movesOf(books: Store, told: () => void): () => void {
  return books.onMove?.(told) ?? (() => undefined);
}

function conflictOn([first]: readonly Pick<Change, 'stream'>[]) {
  return first && ({ ok: false, conflict: first.stream } as const);
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
