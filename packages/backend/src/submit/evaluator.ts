import {
  policiesInForce,
  policyInForce,
  policyName,
  situationAt,
  workItem,
  type Instant,
  type Journal,
  type LocalDate,
  type Policy,
  type References,
  type WorkItem,
} from '@cartera/core';
import { accountScope } from './account-scope.js';
import { referencesOn } from './references-on.js';
import type { ReferencesSource } from './settings.types.js';

/** By which rules accounts are evaluated. */
export interface EvaluationRules {
  readonly policies: readonly Policy[];
  readonly references: ReferencesSource;
}

/** For which day, by the policies known at which instant. */
export interface EvaluationMoment {
  readonly on: LocalDate;
  readonly now: Instant;
}

/** Makes an account's row. `chargeRefused`: as if the last charging day's interest were charged, since it cannot be: the account waits for the next. */
export type Evaluate = (journal: Journal, how?: { readonly chargeRefused: true }) => WorkItem;

/**
 * Evaluates accounts for one day: each by the policy in force for it, looked up once a kind of account.
 *
 * @throws references.unavailable.
 */
export async function evaluator({ policies, references }: EvaluationRules, { on, now }: EvaluationMoment): Promise<Evaluate> {
  const inForce: References = await referencesOn(on, references);
  const byScope = new Map<string, Policy>();

  function policyFor(journal: Journal): Policy {
    const { segment, jurisdiction } = accountScope(journal);
    const key = JSON.stringify([segment, jurisdiction]);
    const scope = { ...(segment !== undefined && { segment }), ...(jurisdiction !== undefined && { jurisdiction }) };
    const policy = byScope.get(key) ?? policyInForce(policies, { ...scope, on, knownAt: now });
    byScope.set(key, policy);
    return policy;
  }

  return (journal, how) => {
    const policy = policyFor(journal);
    const { lastChargeOn: _refused, ...rest } = policy;
    return workItem(situationAt(journal, { asOf: on, policy: how?.chargeRefused ? rest : policy, references: inForce }));
  };
}

/** What rows are called that are valued by a policy in force: those with another name wait to be valued again. */
export function policyNames({ policies }: Pick<EvaluationRules, 'policies'>, { on, now }: EvaluationMoment): readonly string[] {
  return [...new Set(policiesInForce(policies, { on, knownAt: now }).flatMap((policy) => policyName(policy) ?? []))];
}
