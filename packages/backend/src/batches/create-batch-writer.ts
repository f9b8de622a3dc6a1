import {
  compareInstants,
  documentsOf,
  fault,
  isFault,
  mayDo,
  streamsOf,
  type Change,
  type Command,
  type Entry,
  type Instant,
  type Journal,
  type Refusal,
  type StreamId,
  type WorkItem,
} from '@cartera/core';
import { parseCommand } from '@cartera/core/schema';
import type { BatchRequest, Store, StoreBatches } from '../ports/index.js';
import { askStore, businessDateOf, checkKey, checkTaken, evaluator, refusalOf, requestDigest } from '../submit/index.js';
import { batchRules } from './batch-rules.js';
import type { BatchOptions, BatchOutcome, BatchWriter } from './batch.types.js';
import { createJournalCache, type GrowingJournal, type JournalCache } from './journal-cache.js';
import { oneByOne } from './one-by-one.js';

/** How often a batch that somebody else overtook is decided anew. */
const RETRIES_MAX = 3;
/** About 200 MB. */
const ENTRIES_KEPT_MAX = 200_000;

/** A command that passed schema and access, or why it did not. */
type Read =
  { readonly id: string; readonly command: Command; readonly request: string } | { readonly id: string; readonly refusal: Refusal };

interface Writing {
  readonly options: BatchOptions;
  readonly batches: StoreBatches;
  readonly cache: JournalCache;
  readonly taken: Pick<Store, 'commands'>;
  readonly atomicStreams: boolean;
  readonly keepsRows: boolean;
}

/**
 * A writer for imports: batches of commands with ids of their own, the same decisions as by `submit`, at a fraction of the cost.
 *
 * A command's id is its key, as with `submit`; but who brings it is no part of it, so that the same file is the same whoever imports it.
 *
 * @example
 * const writer = createBatchWriter(store, { caller, policies: [], references, clock });
 * const outcomes = await writer.submit(commands); // => [{ id: 'sae:F-1042', status: 'accepted', entryIds: ['sae:F-1042/1'] }, …]
 */
export function createBatchWriter(store: Store, options: BatchOptions): BatchWriter {
  const cache = createJournalCache(options.entriesKeptMax ?? ENTRIES_KEPT_MAX);
  const { batches = oneByOne(store), atomicStreams = true } = store;
  const keepsRows = store.summaries !== undefined && !options.rowsLater;
  const writing: Writing = { options, batches, cache, taken: store, atomicStreams, keepsRows };
  let last: Promise<unknown> = Promise.resolve();
  return Object.freeze<BatchWriter>({
    submit(commands) {
      const turn = last.then(async () => askStore(async () => submitAll(writing, commands)));
      last = turn.catch(() => cache.clear());
      return turn;
    },
  });
}

async function submitAll(writing: Writing, commands: readonly Command[]): Promise<readonly BatchOutcome[]> {
  const reads = readAll(commands, writing.options);
  for (let tries = 0; tries <= RETRIES_MAX; tries += 1) {
    const outcomes = await decideAll(writing, reads);
    if (outcomes) {
      writing.cache.trim();
      return outcomes;
    }
    writing.cache.clear();
  }
  throw fault('version.conflict');
}

function readAll(commands: readonly Command[], options: BatchOptions): readonly Read[] {
  const today = businessDateOf(options);
  return commands.map((raw): Read => {
    const { id } = raw;
    const unfit = checkKey(id);
    if (unfit) return { id, refusal: unfit };
    try {
      const command = parseCommand({ ...raw, by: options.caller.id });
      const denied = mayDo(options.caller, { command, today });
      return denied ? { id, refusal: denied } : { id, command, request: requestDigest(command) };
    } catch (error) {
      if (!isFault(error)) throw error;
      return { id, refusal: refusalOf(error) };
    }
  });
}

/** One attempt: undefined when somebody else was faster. */
async function decideAll(whole: Writing, reads: readonly Read[]): Promise<readonly BatchOutcome[] | undefined> {
  const { batches, options } = whole;
  const seen = new Map(await batches.find(reads.map(({ id }) => id)));
  const at = options.recordedAt ?? options.clock();
  const documents = documentsToSketch(reads, seen);
  const sketched = batches.sketch !== undefined && documents !== undefined;
  // sketches hold for one batch only, and what is kept of whole journals is behind them afterwards
  const writing = sketched ? { ...whole, cache: createJournalCache(0) } : whole;
  if (sketched) whole.cache.clear();
  const versions = await loadMissing(writing, reads, { seen, documents });
  const decideNext = deciderOf(writing, at);
  const outcomes: BatchOutcome[] = [];
  const requests: BatchRequest[] = [];
  for (const read of reads) {
    const decided = await decideNext(read, seen);
    outcomes.push(decided.outcome);
    if (!decided.changes || !('request' in read)) continue;
    seen.set(read.id, read.request);
    const changes = decided.changes.map((change) => ({ ...change, expectedVersion: versions.get(change.stream) ?? 0 }));
    requests.push({ idempotencyKey: read.id, request: read.request, changes });
  }
  if (requests.length === 0) return outcomes;
  // sketches are no whole journals: their rows are left to the day's run
  const rows = writing.keepsRows && !sketched ? await rowsOf(writing, requests, at) : [];
  const result = await batches.commit(requests, { at, ...(rows.length > 0 && { summaries: rows }) });
  if (!result.ok) return undefined;
  if (!sketched) settle(writing.cache, result.entries);
  return outcomes;
}

/** The rows of the accounts that a batch touches, as it leaves them, evaluated for the business date. */
async function rowsOf({ options, cache }: Writing, requests: readonly BatchRequest[], now: Instant): Promise<readonly WorkItem[]> {
  const touched = new Set(requests.flatMap(({ changes }) => changes.map(({ stream }) => stream)));
  const evaluate = await evaluator(options, { on: businessDateOf(options), now });
  return [...touched]
    .filter((stream) => stream.startsWith('account/'))
    .flatMap((stream) => {
      const journal = cache.get(stream);
      return journal && journal.entries.length > 0 ? [evaluate(journal)] : [];
    });
}

/** Loads the journals that are not kept; says at which version each stands now. */
async function loadMissing(
  { batches, cache }: Writing,
  reads: readonly Read[],
  { seen, documents }: { readonly seen: ReadonlyMap<string, string>; readonly documents: readonly string[] | undefined },
): Promise<ReadonlyMap<StreamId, number>> {
  const streams = new Set(reads.flatMap((read) => ('command' in read && !seen.has(read.id) ? streamsOf(read.command) : [])));
  const missing = [...streams].filter((stream) => !cache.get(stream));
  const load = () => (batches.sketch && documents ? batches.sketch(missing, documents) : batches.load(missing));
  for (const journal of missing.length > 0 ? await load() : []) cache.add(journal);
  return new Map([...streams].map((stream) => [stream, cache.get(stream)?.entries.at(-1)?.seq ?? 0]));
}

/** The documents that the commands not known yet are about; undefined where one of them needs its whole journal. */
function documentsToSketch(reads: readonly Read[], seen: ReadonlyMap<string, string>): readonly string[] | undefined {
  const documents = new Set<string>();
  for (const read of reads) {
    if (!('command' in read) || seen.has(read.id)) continue;
    const own = documentsOf(read.command);
    if (!own) return undefined;
    for (const id of own) documents.add(id);
  }
  return [...documents];
}

type Decided = { readonly outcome: BatchOutcome; readonly changes?: readonly Change[] };

function deciderOf(
  { options, cache, taken, atomicStreams }: Writing,
  at: Instant,
): (read: Read, seen: ReadonlyMap<string, string>) => Promise<Decided> {
  const rules = batchRules(options, at);
  return async (read, seen) => {
    const { id } = read;
    const refused = (refusal: Refusal): Decided => ({ outcome: { id, status: 'refused', refusal } });
    if ('refusal' in read) return refused(read.refusal);
    const known = seen.get(id);
    if (known !== undefined)
      return known === read.request
        ? { outcome: { id, status: 'unchanged' } }
        : refused({ code: 'entry.id_reused', path: 'id', facts: {} });
    const untaken = checkTaken(taken, read.command.kind);
    if (untaken) return refused(untaken);
    const journals = streamsOf(read.command).map((stream): Journal => cache.get(stream) as GrowingJournal) as [Journal, ...Journal[]];
    if (options.recordedAt !== undefined && journals.some((journal) => knowsLater(journal, at)))
      return refused({ code: 'import.recorded_before_known', facts: {} });
    const decision = await rules(read.command, journals);
    if (!decision.ok) return refused(decision.refusal);
    const { changes } = decision;
    if (!atomicStreams && new Set(changes.map(({ stream }) => stream)).size > 1) return refused({ code: 'store.not_atomic', facts: {} });
    for (const change of changes) grow(cache.get(change.stream), change, at);
    return { outcome: { id, status: 'accepted', entryIds: changes.flatMap(({ entries }) => entries.map((entry) => entry.id)) }, changes };
  };
}

function knowsLater({ entries }: Journal, at: Instant): boolean {
  const last = entries.at(-1);
  return last !== undefined && compareInstants(last.at, at) > 0;
}

/** Lets the next command see what this one does; the store stamps it when it is committed. */
function grow(journal: GrowingJournal | undefined, { stream, entries }: Change, at: Instant): void {
  for (const draft of entries) journal?.entries.push({ ...draft, stream, seq: (journal.entries.at(-1)?.seq ?? 0) + 1, at, digest: '' });
}

/** Puts what the store stamped in the place of what was guessed. */
function settle(cache: JournalCache, entries: readonly Entry[]): void {
  for (const entry of entries) {
    const journal = cache.get(entry.stream);
    if (journal) journal.entries[entry.seq - 1] = entry;
  }
}
