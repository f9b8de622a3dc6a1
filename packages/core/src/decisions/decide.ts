import { decideAccountOpened, decideCustomerUpdated, decideNoteLogged } from '../accounts/index.js';
import { frozenCopy, isFault } from '../assert/index.js';
import { decideContact } from '../contact/index.js';
import { decideVoid } from '../corrections/index.js';
import { decideCancellation, decideCreditNote } from '../credit-notes/index.js';
import { decideHold, decideLift } from '../holds/index.js';
import { decideInterestCharge } from '../interest/index.js';
import { decideInvoice, decideStatedBalance } from '../invoices/index.js';
import { refuse, type Command, type CommandOf, type Decision } from '../journal/index.js';
import { decideLinkIssued, decideLinkRevoked } from '../links/index.js';
import { decideApplication, decidePayment, decideRefund, decideReturn, decideTransfer } from '../payments/index.js';
import type { Policy } from '../policy/index.js';
import type { Situation } from '../position/index.js';
import { decidePromise, decideWithdrawal } from '../promises/index.js';
import { decideReminderSent } from '../reminders/index.js';
import { decideStatementSent } from '../statement/index.js';
import { decideWaiver } from '../waivers/index.js';
import { decideAssignment, decideSnooze } from '../worklist/index.js';
import { sumsInRange } from './sums-in-range.js';

type Rules = { readonly [K in Command['kind']]?: (command: CommandOf<K>, situation: Situation<Policy>) => Decision };

const RULES: Rules = {
  'open-account': decideAccountOpened,
  'update-customer': decideCustomerUpdated,
  'log-note': decideNoteLogged,
  'record-invoice': decideInvoice,
  'state-balance': decideStatedBalance,
  'record-payment': decidePayment,
  'apply-payment': decideApplication,
  'return-payment': decideReturn,
  'refund-payment': decideRefund,
  'transfer-payment': decideTransfer,
  'issue-credit-note': decideCreditNote,
  'cancel-credit-note': decideCancellation,
  'void-entry': decideVoid,
  'make-promise': decidePromise,
  'withdraw-promise': decideWithdrawal,
  'send-statement': decideStatementSent,
  'send-reminder': decideReminderSent,
  'issue-portal-link': decideLinkIssued,
  'revoke-portal-link': decideLinkRevoked,
  'charge-interest': decideInterestCharge,
  waive: decideWaiver,
  'place-hold': decideHold,
  'lift-hold': decideLift,
  'log-contact': decideContact,
  assign: decideAssignment,
  snooze: decideSnooze,
};

/** The kinds of command that can be decided. */
export const DECIDED_COMMANDS: readonly Command['kind'][] = Object.freeze(Object.keys(RULES) as Command['kind'][]);

/**
 * Decides a command: the changes it makes, or why not. Pure; nothing is written. The concept's own rule answers, by the command's kind.
 *
 * What a rule throws with a code (a missing rate, a calendar that ends too early) is a refusal here, at the same code and path.
 *
 * @returns Refused with command.not_supported for a kind that has no rule yet; money.out_of_range where all that an account owes would pass 2^53−1 in a currency.
 * @example
 * const decision = decide(command, situationAt(journal, { asOf: command.on, policy, references }));
 * if (decision.ok) decision.changes[0].entries[0].id; // => `${command.id}/1`
 */
export function decide(command: Command, situation: Situation<Policy>): Decision {
  const known = Object.hasOwn(RULES, command.kind); // not what every object has, like 'constructor'
  const rule = (known ? RULES[command.kind] : undefined) as ((command: Command, situation: Situation<Policy>) => Decision) | undefined;
  if (!rule) return frozenCopy(refuse('command.not_supported', { kind: command.kind }, 'kind'));
  try {
    const decision = rule(command, situation);
    return frozenCopy(isTellable(decision, situation) ? decision : refuse('money.out_of_range', {}, 'facts'));
  } catch (error) {
    if (!isFault(error)) throw error;
    return frozenCopy(refuse(error.code, error.facts, error.path));
  }
}

function isTellable(decision: Decision, { journal, related = [] }: Situation<Policy>): boolean {
  if (!decision.ok) return true;
  return decision.changes.every(({ stream, entries }) => {
    const own = [journal, ...related].find((each) => each.stream === stream);
    return sumsInRange(own ?? { stream, entries: [] }, entries);
  });
}
