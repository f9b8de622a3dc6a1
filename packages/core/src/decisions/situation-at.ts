import type { Instant, LocalDate, References } from '../calendar/index.js';
import type { Journal } from '../journal/index.js';
import type { Policy } from '../policy/index.js';
import { positionAt, type Situation } from '../position/index.js';

/** What a situation is made of, beside its journal. */
export interface SituationInput {
  readonly asOf: LocalDate;
  readonly knownAt?: Instant;
  readonly policy: Policy;
  readonly references: References;
  readonly related?: readonly Journal[];
  readonly caller?: { readonly id: string; readonly role: string };
}

/**
 * All that a rule sees, with the position folded from the journal, so that the two cannot disagree.
 *
 * @throws What `positionAt` throws.
 * @example
 * decide(command, situationAt(journal, { asOf: command.on, policy: policyInForce([], { on: command.on }), references }));
 */
export function situationAt(journal: Journal, at: SituationInput): Situation<Policy> {
  const { asOf, knownAt, policy, references, related, caller } = at;
  const position = positionAt(journal, { asOf, ...(knownAt !== undefined && { knownAt }) });
  return Object.freeze({ journal, position, policy, references, ...(related && { related }), ...(caller && { caller }) });
}
