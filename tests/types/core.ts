// What must and must not compile for who writes against the core. Nothing here runs: `tsc -p tests` reads it.
import { ageItems, allocatePayment, decide, instalmentsFromTerms, money } from '@cartera/core';
import type { Command, CommandFacts, DayCount, Decision, Money, Policy, PromiseRules, Situation, StreamId } from '@cartera/core';

const stream: StreamId = 'account/c-1';
const envelope = { id: 'k1', stream, on: '2026-01-15', by: 'ana' };

export const promise: Command = {
  ...envelope,
  kind: 'make-promise',
  facts: { promiseId: 'p1', parts: [{ dueOn: '2026-01-31', amount: money(500_00, 'MXN') }] },
};

// @ts-expect-error the facts belong to the kind
export const mixed: Command = { ...envelope, kind: 'log-note', facts: { promiseId: 'p1', parts: [] } };

// @ts-expect-error an unknown kind
export const unknownKind: Command = { ...envelope, kind: 'delete-invoice', facts: {} };

// @ts-expect-error a stream says what it is of
export const bare: StreamId = 'c-1';

// @ts-expect-error an invoice has terms or instalments, not both
export const both: CommandFacts['record-invoice'] = { itemId: 'f1', total: money(1, 'MXN'), terms: { lines: [] }, instalments: [] };

// @ts-expect-error 30/360-us asks what happens at the end of February
export const dayCount: DayCount = { basis: '30/360-us' };

export function readOnly(amount: Money, policy: Policy): void {
  // @ts-expect-error values are never changed in place
  amount.amount = 0;
  // @ts-expect-error nor is what lies deeper
  policy.aging.buckets[0].fromDays = 1;
}

// @ts-expect-error the day to age at is never defaulted
ageItems([], { basis: 'due', buckets: [] });

// @ts-expect-error nor is the order in which money is applied
allocatePayment({ amount: money(1, 'MXN'), on: '2026-01-15' }, {} as Situation<Policy>['position']);

// @ts-expect-error a day is text, never a Date
instalmentsFromTerms({ lines: [] }, { total: money(1, 'MXN'), issuedOn: new Date(0) });

export function outcome(command: Command, situation: Situation<Policy>): readonly string[] {
  const decision: Decision = decide(command, situation);
  // @ts-expect-error changes exist only once the decision has been looked at
  void decision.changes;
  return decision.ok ? decision.changes.map((change) => change.stream) : [decision.refusal.code];
}

/** A rule takes the slice of the policy that is its own; the whole policy fits. */
export function slice(rule: (situation: Situation<{ readonly promise: PromiseRules }>) => void, whole: Situation<Policy>): void {
  rule(whole);
}

// @ts-expect-error a slice is not the whole policy
export const whole: Situation<Policy> = {} as Situation<{ readonly promise: PromiseRules }>;
