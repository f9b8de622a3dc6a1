import {
  decide,
  policyInForce,
  situationAt,
  type Command,
  type Decision,
  type Instant,
  type Journal,
  type LocalDate,
  type Policy,
  type References,
} from '@cartera/core';
import { accountScope, referencesOn } from '../submit/index.js';
import type { BatchOptions } from './batch.types.js';

/** Decides a command over journals, the command's own first. */
export type BatchRules = (command: Command, journals: readonly [Journal, ...Journal[]]) => Promise<Decision>;

/**
 * The rules of one batch: like those of a single command, but policy and references are looked up once a day and kind of account.
 */
export function batchRules({ caller, policies, references }: BatchOptions, now: Instant): BatchRules {
  const policyByScope = new Map<string, Policy>();
  const referencesByDay = new Map<LocalDate, References>();
  const asked = { id: caller.id, role: caller.role };

  function policyFor(journal: Journal, on: LocalDate): Policy {
    const { segment, jurisdiction } = accountScope(journal);
    const key = JSON.stringify([on, segment, jurisdiction]);
    const held = policyByScope.get(key);
    if (held) return held;
    const policy = policyInForce(policies, {
      ...(segment !== undefined && { segment }),
      ...(jurisdiction !== undefined && { jurisdiction }),
      on,
      knownAt: now,
    });
    policyByScope.set(key, policy);
    return policy;
  }

  async function inForceOn(day: LocalDate): Promise<References> {
    const held = referencesByDay.get(day) ?? (await referencesOn(day, references));
    referencesByDay.set(day, held);
    return held;
  }

  return async (command, [journal, ...related]) => {
    const { on } = command;
    const inForce = await inForceOn(on);
    return decide(command, situationAt(journal, { asOf: on, policy: policyFor(journal, on), references: inForce, related, caller: asked }));
  };
}
