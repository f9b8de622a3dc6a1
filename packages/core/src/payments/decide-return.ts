import { accept, refuse, type CommandOf, type Decision } from '../journal/index.js';
import type { Situation } from '../position/index.js';
import { isCredit, moneyDocument } from './money-document.js';
import { takeBack } from './take-back.js';

/**
 * A payment came back (a cheque without funds, a transfer reversed): it was, and ended, on the command's day. What it had paid is open again.
 *
 * @returns Refused, the first that holds: payment.unknown, payment.not_a_payment (a credit note is cancelled), payment.not_received_here
 * (money transferred here is returned where it was received), payment.ended, payment.returned_before_received, payment.refunded (the refund
 * is voided first), payment.transferred (what is on another account is transferred back first).
 * @example
 * // a cheque of 600.00 of 5 March, back on the 12th: owed less from the 5th, again from the 12th
 * decideReturn(command, situation); // => one entry 'payment-returned'
 */
export function decideReturn(command: CommandOf<'return-payment'>, { journal, position }: Situation<unknown>): Decision {
  const { paymentId, reason } = command.facts;
  const document = moneyDocument(journal, paymentId);
  if (!document) return refuse('payment.unknown', { paymentId }, 'facts.paymentId');
  if (isCredit(document.entry)) return refuse('payment.not_a_payment', { paymentId }, 'facts.paymentId');
  if (document.entry.kind === 'payment-transfer-received') return refuse('payment.not_received_here', { paymentId }, 'facts.paymentId');
  if (document.endedBy) return refuse('payment.ended', { paymentId, on: document.endedBy.on }, 'facts.paymentId');
  if (command.on < document.entry.on) return refuse('payment.returned_before_received', { receivedOn: document.entry.on }, 'on');
  if (document.refunded > 0) return refuse('payment.refunded', { paymentId }, 'facts.paymentId');
  if (document.away > 0) {
    const away = { amount: document.away, currency: document.entry.facts.amount.currency };
    return refuse('payment.transferred', { paymentId, away }, 'facts.paymentId');
  }
  const { postings, undone } = takeBack(journal, document, command.on);
  return accept(command, [{ kind: 'payment-returned', facts: { paymentId, reason, undone }, postings }], {
    expectedVersion: position.version,
  });
}
