import { fault, isLocalDate, type Instant, type Journal, type LocalDate, type Policy, type StreamId } from '@cartera/core';
import type { Store, Summaries } from '../ports/index.js';
import { askStore, checkPolicies, evaluator, stopIfAborted, type ReferencesSource } from '../submit/index.js';
import { listedFor } from '../worklist/index.js';
import { checkShard, isOfShard, type Shard } from './shard.js';

/** For which day, by which rules. */
export interface RunDayOptions {
  readonly on: LocalDate;
  /** [] is core's default policy. */
  readonly policies: readonly Policy[];
  readonly references: ReferencesSource;
  readonly clock: () => Instant;
  /** One of several that share the accounts; together they take each once. */
  readonly shard?: Shard;
  readonly signal?: AbortSignal;
}

/** What a run did. */
export interface DayReport {
  /** Accounts that were due and looked at. */
  readonly evaluated: number;
  /** Rows written. */
  readonly written: number;
}

/** Accounts that are loaded and written together. */
const PAGE = 2000;

/**
 * Evaluates the accounts that change by themselves by a day, and those that have no row of their version yet (loaded before there was a worklist, or by a quick import).
 *
 * Twice for a day does nothing twice. A run that was stopped is gone on with by the next: what it wrote is no longer due. Days that were left out need no run of their own: the rows are the
 * same as if each had had one. Several runs at once write the same rows; with shards each account is evaluated by one of them.
 *
 * @throws Rejects with run.no_worklist (the store keeps no rows), calendar.not_a_day, run.shard_invalid, run.day_backwards (a row was evaluated for a later day), worklist.reason_unknown,
 *   worklist.rules_invalid, references.unavailable, store.unavailable, backend.aborted.
 * @example
 * await runDay(store, { on: '2026-04-01', policies: [], references, clock }); // => { evaluated: 12, written: 12 }
 * await runDay(store, { on: '2026-04-01', policies: [], references, clock }); // => { evaluated: 0, written: 0 }
 */
export async function runDay(store: Store, options: RunDayOptions): Promise<DayReport> {
  const { on, policies, references, clock, shard, signal } = options;
  const { summaries } = store;
  if (!summaries) throw fault('run.no_worklist');
  if (!isLocalDate(on)) throw fault('calendar.not_a_day', {}, 'on');
  checkShard(shard);
  checkPolicies(policies);
  stopIfAborted(signal);
  await checkForward(summaries, on);
  const evaluate = await evaluator({ policies, references }, { on, now: clock() });
  let report: DayReport = { evaluated: 0, written: 0 };
  let after: StreamId | undefined;
  while (true) {
    const page = await askStore(() => summaries.due({ through: on, limit: PAGE, ...(after !== undefined && { after }) }));
    const own = shard ? page.filter((stream) => isOfShard(stream, shard)) : page;
    const journals = own.length > 0 ? await loadAll(store, own) : [];
    stopIfAborted(signal);
    const rows = journals.filter(({ entries }) => entries.length > 0).map(evaluate);
    if (rows.length > 0) await askStore(() => summaries.put(rows));
    report = { evaluated: report.evaluated + own.length, written: report.written + rows.length };
    after = page.at(-1);
    if (page.length < PAGE) return Object.freeze(report);
    stopIfAborted(signal);
  }
}

/** A list that is true for a later day is not taken back: the rows in it know what came since. */
async function checkForward(summaries: Summaries, on: LocalDate): Promise<void> {
  const last = await listedFor(summaries, on);
  if (last > on) throw fault('run.day_backwards', { last }, 'on');
}

async function loadAll(store: Store, streams: readonly StreamId[]): Promise<readonly Journal[]> {
  const { batches } = store;
  return askStore(() => (batches ? batches.load(streams) : Promise.all(streams.map((stream) => store.load(stream)))));
}
