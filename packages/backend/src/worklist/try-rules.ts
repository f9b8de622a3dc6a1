import {
  accountColumns,
  accountValues,
  checkedRules,
  DEFAULT_POLICY,
  fault,
  positionAt,
  scoreAccounts,
  type AccountValues,
  type Instant,
  type Journal,
  type LocalDate,
  type Policy,
  type StreamId,
  type WorkItem,
} from '@cartera/core';
import type { Store } from '../ports/index.js';
import { askStore, evaluator, stopIfAborted, type ReferencesSource } from '../submit/index.js';
import { compareText } from './row-keys.js';

/** Which rules, on which day, and how many rows of the list they would give. */
export interface TryRulesOptions {
  readonly on: LocalDate;
  /** `WorklistRules`: what would stand in a policy's `worklist`. */
  readonly rules: object;
  readonly top: number;
  /** For all but the valuation. */
  readonly policies: readonly Policy[];
  readonly references: ReferencesSource;
  readonly clock: () => Instant;
  readonly signal?: AbortSignal;
}

/** The list that rules would give. */
export interface RulesTrial {
  readonly rows: readonly WorkItem[];
  readonly total: number;
  readonly evaluatedOn: LocalDate;
}

/** Accounts that are loaded together. */
const PAGE = 500;

/**
 * The first of the list as other valuation rules would have it, before they are published. Every account is looked at and nothing is written; of each one stays what it is valued by.
 *
 * @throws Rejects with worklist.reason_unknown, worklist.rules_invalid; view.not_available (the store cannot say which accounts there are); calendar.not_a_day, references.unavailable,
 *   store.unavailable, backend.aborted.
 * @example
 * const { rows } = await tryRules(store, { on: '2026-04-01', rules, top: 50, policies: [], references, clock });
 * rows[0]?.points; // => 1100
 */
export async function tryRules(store: Store, options: TryRulesOptions): Promise<RulesTrial> {
  const { on, rules, top, policies, references, clock, signal } = options;
  checkedRules(rules);
  const ruled = [DEFAULT_POLICY, ...policies].map((policy) => ({ ...policy, worklist: rules }));
  const evaluate = await evaluator({ policies: ruled, references }, { on, now: clock() });
  const streams = await accountsOf(store);
  const values: AccountValues[] = [];
  for (let from = 0; from < streams.length; from += PAGE) {
    stopIfAborted(signal);
    for (const journal of await load(store, streams.slice(from, from + PAGE)))
      values.push(accountValues({ journal, position: positionAt(journal, { asOf: on }) }));
  }
  const scores = scoreAccounts(accountColumns(on, values), rules, { top });
  const shown = await load(
    store,
    scores.top.flatMap((row) => streams[row] ?? []),
  );
  return Object.freeze({ rows: Object.freeze(shown.map((journal) => evaluate(journal))), total: scores.total, evaluatedOn: on });
}

/** Every account, in the order in which those that are worth the same stand. */
async function accountsOf(store: Store): Promise<readonly StreamId[]> {
  if (!store.changes) throw fault('view.not_available', {}, 'view');
  return askStore(async () => {
    const streams = new Set<StreamId>();
    for await (const { stream } of store.changes?.() ?? []) if (stream.startsWith('account/')) streams.add(stream);
    return [...streams].sort(compareText);
  });
}

async function load(store: Store, streams: readonly StreamId[]): Promise<readonly Journal[]> {
  const { batches } = store;
  return askStore(async () => (batches ? batches.load(streams) : Promise.all(streams.map(async (stream) => store.load(stream)))));
}
