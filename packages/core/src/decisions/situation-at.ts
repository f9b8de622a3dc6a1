import { dayNumber, type Instant, type LocalDate, type References } from '../calendar/index.js';
import type { Journal } from '../journal/index.js';
import type { Policy } from '../policy/index.js';
import { checkKnowledge, positionAt, type Position, type Situation } from '../position/index.js';

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
  const moment = { asOf, ...(knownAt !== undefined && { knownAt }) };
  dayNumber(asOf, 'asOf');
  checkKnowledge(journal, knownAt);
  let folded: Position | undefined;
  return Object.freeze({
    journal,
    // Folded when a rule first looks: an invoice or a note is recorded without, however long its account is.
    get position() {
      folded ??= positionAt(journal, moment);
      return folded;
    },
    policy,
    references,
    ...(related && { related }),
    ...(caller && { caller }),
  });
}
