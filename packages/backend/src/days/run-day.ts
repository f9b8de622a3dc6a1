import { fault, isLocalDate, type Journal, type LocalDate, type StreamId, type WorkItem } from '@cartera/core';
import type { Store, Summaries } from '../ports/index.js';
import { askStore, checkPolicies, checkTaken, evaluator, faultOf, policyNames, stopIfAborted, type Evaluate } from '../submit/index.js';
import { listedFor } from '../worklist/index.js';
import { chargeAccount } from './charge-account.js';
import { dayTally, type DayTally } from './day-tally.js';
import type { DayReport, RunDayOptions } from './run-day.types.js';
import { checkShard, isOfShard } from './shard.js';

/** Accounts that are loaded and written together. */
const PAGE = 2000;

/**
 * Evaluates the accounts that change by themselves by a day, those that have no row of their version yet (loaded before there was a worklist, or by a quick import), and those whose row was
 * valued by a policy that holds no longer. Where the policy says
 * that interest is charged on days of the month (`interest.chargeDaysOfMonth`), charges it through the last of them, as a command of role system with a key made of rule, day and account.
 *
 * Twice for a day does nothing twice. A run that was stopped is gone on with by the next: what it wrote is no longer due. Days that were left out need no run of their own: the rows are the
 * same as if each had had one, and the last charge has what the others would have had. Several runs at once write the same rows and one charge; with shards each account is evaluated by one
 * of them.
 *
 * @throws Rejects with command.not_available (a policy charges, and the store takes no charge-interest), run.no_worklist (the store keeps no rows), calendar.not_a_day, run.shard_invalid, run.day_backwards (a row was evaluated for a later day), worklist.reason_unknown,
 *   worklist.rules_invalid, interest.charge_days_invalid, references.unavailable, store.unavailable, backend.aborted.
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
  checkCharging(store, options);
  stopIfAborted(signal);
  await checkForward(summaries, on);
  const now = clock();
  const evaluate = await evaluator({ policies, references }, { on, now });
  const names = policyNames({ policies }, { on, now });
  const tally = dayTally();
  let after: StreamId | undefined;
  while (true) {
    const page = await askStore(() => summaries.due({ through: on, limit: PAGE, policies: names, ...(after !== undefined && { after }) }));
    const own = shard ? page.filter((stream) => isOfShard(stream, shard)) : page;
    const journals = own.length > 0 ? await loadAll(store, own) : [];
    stopIfAborted(signal);
    tally.evaluated(own.length);
    const rows: WorkItem[] = [];
    for (const journal of journals) {
      const row = journal.entries.length > 0 ? await rowAfter(journal, { store, options, evaluate, tally }) : undefined;
      if (row) rows.push(row);
    }
    if (rows.length > 0) await askStore(() => summaries.put(rows));
    tally.written(rows.length);
    after = page.at(-1);
    if (page.length < PAGE) return tally.report();
    stopIfAborted(signal);
  }
}

interface Running {
  readonly store: Store;
  readonly options: RunDayOptions;
  readonly evaluate: Evaluate;
  readonly tally: DayTally;
}

/** An account's row, still to be written; none where it was written beside a charge, or is left to the next run. */
async function rowAfter(journal: Journal, { store, options, evaluate, tally }: Running): Promise<WorkItem | undefined> {
  const row = evaluate(journal);
  if (row.changesOn !== options.on) return row; // only an account that interest is to be charged on changes on the day itself
  const charged = await chargeAccount(store, journal, options);
  const { stream } = journal;
  if ('entries' in charged && charged.entries.length > 0) {
    tally.consequences(charged.entries.map(({ kind }) => kind));
    options.told?.({ stream, entries: charged.entries });
    tally.written(1);
    return undefined;
  }
  if ('refusal' in charged && charged.refusal.code === 'version.conflict') {
    tally.left();
    return undefined;
  }
  if ('refusal' in charged) {
    tally.refused(charged.refusal.code);
    options.told?.({ stream, refused: charged.refusal.code });
  }
  return evaluate(journal, { chargeRefused: true });
}

/** Charges that the store would refuse one by one are refused at once. */
function checkCharging(store: Store, { policies }: RunDayOptions): void {
  const charging = policies.some(({ interest }) => interest?.chargeDaysOfMonth !== undefined);
  const untaken = charging ? checkTaken(store, 'charge-interest') : undefined;
  if (untaken) throw faultOf(untaken);
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
