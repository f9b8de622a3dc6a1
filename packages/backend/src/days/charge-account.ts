import { chargeKey, policyInForce, type Entry, type Journal, type LocalDate, type Refusal } from '@cartera/core';
import type { Caller, Store } from '../ports/index.js';
import { accountScope, askStore, submitCommand } from '../submit/index.js';
import type { RunDayOptions } from './run-day.types.js';

/** Who is said to have done what the day's run does. */
const RUN: Caller = { id: 'day-run', role: 'system' };

/** What became of a charge: its entries, or why there are none. */
export type Charged = { readonly entries: readonly Entry[] } | { readonly refusal: Refusal };

/**
 * Charges an account's late interest through the last charging day by a day, the one way of a command. Its key is made of rule, day and account: whoever comes second, or again, is told
 * what the first did.
 */
export async function chargeAccount(store: Store, journal: Journal, options: RunDayOptions): Promise<Charged> {
  const { stream } = journal;
  const { policies, references, clock, signal, on: today } = options;
  const on = lastChargeOf(journal, options);
  const outcome = await submitCommand(
    store,
    { kind: 'charge-interest', stream, on, facts: {} },
    {
      options: { caller: RUN, policies, references, clock, businessDate: () => today },
      submit: { idempotencyKey: chargeKey(stream, on), ...(signal && { signal }) },
    },
  );
  if (!outcome.ok) return { refusal: outcome.refusal };
  const ids = new Set(outcome.receipt.entryIds);
  if (ids.size === 0) return { entries: [] };
  const { entries } = await askStore(() => store.load(stream)); // what the rule wrote, not what we think it does
  return { entries: entries.filter(({ id }) => ids.has(id)) };
}

function lastChargeOf(journal: Journal, { policies, clock, on }: RunDayOptions): LocalDate {
  return policyInForce(policies, { ...accountScope(journal), on, knownAt: clock() }).lastChargeOn ?? on;
}
