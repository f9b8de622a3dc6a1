import { accept, refuse, type CommandOf, type Decision } from '../journal/index.js';
import { slotKey, takeableFrom, type Situation } from '../position/index.js';
import { moneyDocument } from './money-document.js';

/**
 * Gives unapplied money back to the customer: no more than is left of it on the command's day or any later one.
 *
 * @returns Refused, the first that holds: payment.unknown, payment.ended, payment.currency_mismatch, payment.refund_not_positive, payment.refund_exceeds.
 * @example
 * // 150.00 left of a payment, 100.00 refunded: 50.00 stay unapplied
 * decideRefund(command, situation); // => one entry 'payment-refunded'
 */
export function decideRefund(command: CommandOf<'refund-payment'>, { journal, position }: Situation<unknown>): Decision {
  const { paymentId, amount } = command.facts;
  const document = moneyDocument(journal, paymentId);
  if (!document) return refuse('payment.unknown', { paymentId }, 'facts.paymentId');
  if (document.endedBy) return refuse('payment.ended', { paymentId, on: document.endedBy.on }, 'facts.paymentId');
  const { currency } = document.entry.facts.amount;
  if (amount.currency !== currency) return refuse('payment.currency_mismatch', { currency }, 'facts.amount');
  if (amount.amount <= 0) return refuse('payment.refund_not_positive', {}, 'facts.amount');
  const left = Math.max(0, takeableFrom(journal, command.on).get(slotKey(paymentId, 0, 'unapplied')) ?? 0);
  if (amount.amount > left) return refuse('payment.refund_exceeds', { left: { amount: left, currency } }, 'facts.amount');
  const posting = { itemId: paymentId, instalment: 0, component: 'unapplied' as const, amount, on: command.on };
  return accept(command, [{ kind: 'payment-refunded', facts: { paymentId, amount }, postings: [posting] }], {
    expectedVersion: position.version,
  });
}
