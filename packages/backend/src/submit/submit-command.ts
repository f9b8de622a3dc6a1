import {
  isFault,
  streamsOf,
  type Because,
  type Change,
  type Command,
  type Instant,
  type Journal,
  type Refusal,
  type StreamId,
  type WorkItem,
} from '@cartera/core';
import { parseCommand } from '@cartera/core/schema';
import type { CommandRequest, Known, Outcome, Store, SubmitOptions } from '../ports/index.js';
import { askStore, stopIfAborted } from './ask-store.js';
import { authorise } from './authorise.js';
import { checkKey } from './check-key.js';
import { checkTaken } from './check-taken.js';
import { decideOver } from './decide-over.js';
import { refusalOf } from './fault-of.js';
import { before, committed, ID_REUSED, refused, wouldBe } from './outcomes.js';
import { askedOnce } from './references-on.js';
import { requestDigest } from './request-digest.js';
import type { BackendOptions } from './settings.types.js';
import { summariesAfter } from './summaries-after.js';

/** How often a decision that somebody else overtook is taken anew. */
const RETRIES_MAX = 3;

/** One command on its way. */
interface Attempt {
  readonly store: Store;
  readonly options: BackendOptions;
  readonly command: Command;
  readonly request: string;
  readonly signal: AbortSignal | undefined;
  readonly dryRun: boolean;
}

/**
 * The one way of a command: key, schema, access, what the key already stands for, whether the store takes it, load, decide, commit.
 *
 * @throws Rejects with store.unavailable, backend.aborted; once the commit has begun, an abort no longer stops it.
 */
export async function submitCommand(
  store: Store,
  request: CommandRequest,
  how: { options: BackendOptions; submit: SubmitOptions },
): Promise<Outcome> {
  const { idempotencyKey, signal, dryRun = false } = how.submit;
  stopIfAborted(signal);
  const parsed = readCommand(request, idempotencyKey, how.options.caller.id);
  if (!parsed.ok) return refused(parsed.refusal);
  const { command } = parsed;
  const denied = authorise({ command, stream: command.stream }, how.options);
  if (denied && !isOfYesterday(denied)) return refused(denied);
  const digest = requestDigest(command, how.options.caller.id);
  const options = { ...how.options, references: askedOnce(how.options.references) };
  const attempt: Attempt = { store, options, command, request: digest, signal, dryRun };
  const known = await askStore(() => store.find(idempotencyKey));
  if (known && known.request === digest) return firstOutcome(attempt, known);
  if (denied) return refused(denied);
  if (known) return refused(ID_REUSED);
  const untaken = checkTaken(store, command.kind);
  if (untaken) return refused(untaken);
  return decideAndCommit(attempt);
}

/** Denied for its day alone: what was accepted on that day, and whose answer was lost, is asked for again after midnight, and is found. */
function isOfYesterday({ code, path }: Refusal): boolean {
  return code === 'access.denied' && path === 'on';
}

type Read = { readonly ok: true; readonly command: Command } | { readonly ok: false; readonly refusal: Refusal };

function readCommand(request: CommandRequest, key: string, by: string): Read {
  const unfit = checkKey(key);
  if (unfit) return { ok: false, refusal: unfit };
  if (typeof request !== 'object' || request === null)
    return { ok: false, refusal: { code: 'command.invalid', facts: { issue: 'invalid_type' } } };
  const own = ['id', 'by'].find((field) => field in request);
  if (own !== undefined) return { ok: false, refusal: { code: 'command.invalid', path: own, facts: { issue: 'unknown_field' } } };
  try {
    return { ok: true, command: parseCommand({ ...request, id: key, by }) };
  } catch (error) {
    if (!isFault(error)) throw error;
    return { ok: false, refusal: refusalOf(error) };
  }
}

async function decideAndCommit(attempt: Attempt): Promise<Outcome> {
  const { store, options, command, request, signal, dryRun } = attempt;
  let conflict: StreamId = command.stream;
  for (let tries = 0; tries <= RETRIES_MAX; tries += 1) {
    const journals = await loadAll(attempt);
    const now = options.clock();
    const decision = await decideOver(command, journals, { options, now });
    stopIfAborted(signal);
    if (!decision.ok) return firstOrRefused(attempt, decision.refusal);
    const { changes, because } = decision;
    const [journal] = journals;
    if (store.atomicStreams === false && new Set(changes.map(({ stream }) => stream)).size > 1)
      return refused({ code: 'store.not_atomic', facts: {} });
    if (dryRun) return wouldBe(changes, because, { journal, now });
    const summaries = store.summaries ? await summariesAfter(journals, changes, { options, now }) : [];
    stopIfAborted(signal);
    // what only adds is not refused because others write too: its last try leaves the row to the day's run
    const waits = tries === RETRIES_MAX && changes.every(({ expectedVersion }) => expectedVersion === undefined);
    const result = await commitOrRefuse(attempt, { changes, now, summaries: waits ? [] : summaries });
    if ('code' in result) return refused(result);
    if (result.ok && result.request !== request) return refused(ID_REUSED);
    if (result.ok) return isOwn(changes, result) ? committed(command, result, { journal, because, now }) : firstOutcome(attempt, result);
    conflict = result.conflict;
  }
  return refused({ code: 'version.conflict', path: 'stream', facts: { stream: conflict } });
}

/**
 * Whether what a commit answers is what was decided here: it follows the versions that were decided over. Otherwise another sender of the same key came first, who decided over other books
 * and has other reasons.
 */
function isOwn(changes: readonly Change[], { entries }: Known): boolean {
  return changes.every(({ stream, expectedVersion }) => {
    const first = entries.find((entry) => entry.stream === stream);
    return first === undefined || expectedVersion === undefined || first.seq === expectedVersion + 1;
  });
}

/**
 * Two senders of one key at once: the second found nothing, then met what the first had just committed. Its refusal is of its own doing, so
 * the key is asked for once more.
 */
async function firstOrRefused(attempt: Attempt, refusal: Refusal): Promise<Outcome> {
  const known = await askStore(() => attempt.store.find(attempt.command.id));
  if (!known) return refused(refusal);
  return known.request === attempt.request ? firstOutcome(attempt, known) : refused(ID_REUSED);
}

/** A store that finds an entry's id taken says so by throwing; for the caller that is a refusal. */
async function commitOrRefuse(
  { store, command, request }: Attempt,
  { changes, now, summaries }: { changes: readonly Change[]; now: Instant; summaries: readonly WorkItem[] },
): Promise<Awaited<ReturnType<Store['commit']>> | Refusal> {
  try {
    const rows = summaries.length > 0 && { summaries };
    return await askStore(() => store.commit(changes, { idempotencyKey: command.id, request, at: now, ...rows }));
  } catch (error) {
    if (isFault(error) && error.code === ID_REUSED.code) return ID_REUSED;
    throw error;
  }
}

async function loadAll({ store, command, signal }: Attempt): Promise<readonly [Journal, ...Journal[]]> {
  const journals: Journal[] = [];
  for (const stream of streamsOf(command)) {
    journals.push(await askStore(() => store.load(stream, signal && { signal })));
    stopIfAborted(signal);
  }
  return journals as [Journal, ...Journal[]];
}

/** What the first submission was answered. Its explanation is derived again from the journals as they stood, not kept. */
async function firstOutcome(attempt: Attempt, known: Known): Promise<Outcome> {
  const { command, options } = attempt;
  const journals = await loadAll(attempt);
  const now = known.entries[0]?.at ?? known.at ?? options.clock();
  const stood = journals.map((journal) => before(journal, known)) as [Journal, ...Journal[]];
  return committed(command, known, { journal: journals[0], because: await explain(attempt, stood, now), now });
}

async function explain({ command, options }: Attempt, stood: readonly [Journal, ...Journal[]], now: Instant): Promise<readonly Because[]> {
  const decision = await decideOver(command, stood, { options, now });
  return decision.ok ? decision.because : [];
}
