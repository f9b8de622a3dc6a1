import { fault } from '@cartera/core';
import type { Store } from '../ports/index.js';
import { askStore, policyNames } from '../submit/index.js';
import { listedFor } from '../worklist/index.js';
import type { RunDayOptions } from './run-day.types.js';

/** `due`: a run has something to do. `done`: it has not. `ahead`: the rows are evaluated for a later day, and a run would be refused. */
export type DayState = 'due' | 'done' | 'ahead';

/**
 * How a store's rows stand to a day, at the cost of two short questions: whether `runDay` is to be called, by whoever of several.
 *
 * @throws Rejects with run.no_worklist, store.unavailable.
 * @example
 * await dayState(store, { on: '2026-04-01', policies: [], clock }); // => 'due'
 * await runDay(store, { on: '2026-04-01', policies: [], references, clock });
 * await dayState(store, { on: '2026-04-01', policies: [], clock }); // => 'done'
 */
export async function dayState(
  { summaries }: Store,
  { on, policies, clock }: Pick<RunDayOptions, 'on' | 'policies' | 'clock'>,
): Promise<DayState> {
  if (!summaries) throw fault('run.no_worklist');
  const policyNamesNow = policyNames({ policies }, { on, now: clock() });
  const last = await askStore(() => listedFor(summaries, on));
  if (last > on) return 'ahead';
  const due = await askStore(() => summaries.due({ through: on, limit: 1, policies: policyNamesNow }));
  return due.length > 0 ? 'due' : 'done';
}
