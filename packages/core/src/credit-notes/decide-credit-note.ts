import { applicationPostings, checkLines, placeLines } from '../allocation/index.js';
import { accept, refuse, type AnyDraft, type CommandOf, type Decision } from '../journal/index.js';
import { negateMoney } from '../money/index.js';
import { moneyDocument, takeBack } from '../payments/index.js';
import { positionOn, takeableFrom, type Situation } from '../position/index.js';

/**
 * Issues a credit note on debts by lines; what no line takes stays unapplied under its id.
 *
 * @returns Refused, the first that holds: account.not_open, payment.exists (payments and credit notes share their ids), then the lines' refusals.
 * @example
 * // a credit note of 500.00, 300.00 open: 200.00 in the customer's favour
 * decideCreditNote(command, situation); // => 'credit-note-issued', 'credit-note-applied'
 */
export function decideCreditNote(command: CommandOf<'issue-credit-note'>, situation: Situation<unknown>): Decision {
  const { journal, position, references } = situation;
  const { creditNoteId, amount, reason, lines } = command.facts;
  const { on } = command;
  if (journal.entries.length === 0) return refuse('account.not_open', {}, 'stream');
  if (moneyDocument(journal, creditNoteId)) return refuse('payment.exists', { paymentId: creditNoteId }, 'facts.creditNoteId');
  const { instalments } = positionOn(situation, on);
  const checked = checkLines(lines, { left: amount, on, instalments, takeable: takeableFrom(journal, on), rates: references.rates });
  if (!checked.ok) return checked;
  const issued = { itemId: creditNoteId, instalment: 0, component: 'unapplied' as const, amount: negateMoney(amount), on };
  const drafts: AnyDraft[] = [{ kind: 'credit-note-issued', facts: { creditNoteId, amount, reason }, postings: [issued] }];
  if (checked.lines.length > 0) {
    const postings = applicationPostings(creditNoteId, placeLines(checked.lines, instalments), on);
    drafts.push({ kind: 'credit-note-applied', facts: { creditNoteId, lines: checked.lines }, postings });
  }
  return accept(command, drafts, { expectedVersion: position.version });
}

/**
 * Cancels a credit note from the command's day on: what it had reduced is open again.
 *
 * @returns Refused, the first that holds: credit_note.unknown, payment.ended, credit_note.cancelled_before_issued, payment.refunded.
 */
export function decideCancellation(command: CommandOf<'cancel-credit-note'>, { journal, position }: Situation<unknown>): Decision {
  const { creditNoteId, reason } = command.facts;
  const document = moneyDocument(journal, creditNoteId);
  if (document?.entry.kind !== 'credit-note-issued') return refuse('credit_note.unknown', { creditNoteId }, 'facts.creditNoteId');
  if (document.endedBy) return refuse('payment.ended', { paymentId: creditNoteId, on: document.endedBy.on }, 'facts.creditNoteId');
  if (command.on < document.entry.on) return refuse('credit_note.cancelled_before_issued', { issuedOn: document.entry.on }, 'on');
  if (document.refunded > 0) return refuse('payment.refunded', { paymentId: creditNoteId }, 'facts.creditNoteId');
  const { postings, undone } = takeBack(journal, document, command.on);
  return accept(command, [{ kind: 'credit-note-cancelled', facts: { creditNoteId, reason, undone }, postings }], {
    expectedVersion: position.version,
  });
}
