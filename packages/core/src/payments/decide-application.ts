import { applicationPostings, checkLines, placeLines } from '../allocation/index.js';
import { accept, refuse, type CommandOf, type Decision } from '../journal/index.js';
import { positionOn, slotKey, takeableFrom, type Situation } from '../position/index.js';
import { isCredit, moneyDocument } from './money-document.js';

/**
 * Puts what is left of a payment (or of a credit note, by its id) on debts, on the command's day.
 *
 * No more than is left of it, nor than is open, on that day or any later one.
 *
 * @returns Refused, the first that holds: payment.unknown, payment.ended (returned or cancelled), application.no_lines, then the lines'
 * refusals (`checkLines`).
 * @example
 * decideApplication(command, situation); // => one entry 'payment-applied' (or 'credit-note-applied') that sums to zero
 */
export function decideApplication(command: CommandOf<'apply-payment'>, situation: Situation<unknown>): Decision {
  const { journal, position, references } = situation;
  const { paymentId, lines } = command.facts;
  const document = moneyDocument(journal, paymentId);
  if (!document) return refuse('payment.unknown', { paymentId }, 'facts.paymentId');
  if (document.endedBy) return refuse('payment.ended', { paymentId, on: document.endedBy.on }, 'facts.paymentId');
  if (lines.length === 0) return refuse('application.no_lines', {}, 'facts.lines');
  const { on } = command;
  const { instalments } = positionOn(situation, on);
  const takeable = takeableFrom(journal, on);
  const left = {
    amount: Math.max(0, takeable.get(slotKey(paymentId, 0, 'unapplied')) ?? 0),
    currency: document.entry.facts.amount.currency,
  };
  const checked = checkLines(lines, { left, on, instalments, takeable, rates: references.rates });
  if (!checked.ok) return checked;
  const postings = applicationPostings(paymentId, placeLines(checked.lines, instalments), on);
  const draft = isCredit(document.entry)
    ? ({ kind: 'credit-note-applied', facts: { creditNoteId: paymentId, lines: checked.lines }, postings } as const)
    : ({ kind: 'payment-applied', facts: { paymentId, lines: checked.lines }, postings } as const);
  return accept(command, [draft], { expectedVersion: position.version });
}
