import type { Instant, Journal, LocalDate, Policy, WorkItem } from '@cartera/core';
import { checkPolicies, evaluator, type Evaluate, type ReferencesSource } from '../submit/index.js';

/** By which rules rows are made again: those that whoever wrote them went by. */
export interface ReplayOptions {
  /** [] is core's default policy. */
  readonly policies: readonly Policy[];
  readonly references: ReferencesSource;
  readonly clock: () => Instant;
}

/** The rows that an account may have whose journal is this one, evaluated for a day. */
export type ReplayRows = (journal: Journal, on: LocalDate) => Promise<readonly WorkItem[]>;

/**
 * Makes an account's row of the worklist anew from its entries, for any day: what a row that is stored has to be equal to.
 *
 * Two rows are right where interest is to be charged on a day: that of an account that waits for its charge, and that of one whose charge was refused.
 *
 * @throws worklist.reason_unknown, worklist.rules_invalid, interest.charge_days_invalid; while it is asked: calendar.not_a_day, references.unavailable.
 * @example
 * const replay = rowReplay({ policies: [], references, clock });
 * await replay(await store.load('account/ACME'), '2026-04-01'); // => [{ stream: 'account/ACME', evaluatedOn: '2026-04-01', … }, …]
 */
export function rowReplay({ policies, references, clock }: ReplayOptions): ReplayRows {
  checkPolicies(policies);
  const now = clock();
  const byDay = new Map<LocalDate, Promise<Evaluate>>();
  return async (journal, on) => {
    const known = byDay.get(on) ?? evaluator({ policies, references }, { on, now });
    byDay.set(on, known);
    const evaluate = await known;
    return Object.freeze([evaluate(journal), evaluate(journal, { chargeRefused: true })]);
  };
}
