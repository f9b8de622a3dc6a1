import { decide, isFault, policyInForce, situationAt, type Command, type Decision, type Instant, type Journal } from '@cartera/core';
import { accountScope } from './account-scope.js';
import { refusalOf } from './fault-of.js';
import { referencesOn } from './references-on.js';
import type { BackendOptions } from './settings.types.js';

/**
 * Decides a command over loaded journals, the command's own first: its policy is the one in force for the account on the command's day, as known at `now`.
 */
export async function decideOver(
  command: Command,
  [journal, ...related]: readonly [Journal, ...Journal[]],
  { options, now }: { readonly options: Pick<BackendOptions, 'caller' | 'policies' | 'references'>; readonly now: Instant },
): Promise<Decision> {
  const { caller, policies, references } = options;
  const policy = policyInForce(policies, { ...accountScope(journal), on: command.on, knownAt: now });
  const inForce = await referencesOn(command.on, references);
  const { id, role } = caller;
  try {
    return decide(command, situationAt(journal, { asOf: command.on, policy, references: inForce, related, caller: { id, role } }));
  } catch (error) {
    // A day at an end of the calendar is lawful, and what follows from it may lie beyond.
    if (isFault(error) && error.code === 'calendar.out_of_range') return { ok: false, refusal: refusalOf(error) };
    throw error;
  }
}
