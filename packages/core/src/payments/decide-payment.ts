import {
  allocatePayment,
  applicationPostings,
  checkLines,
  orderFor,
  placeLines,
  type AllocationOrders,
  type CheckedLines,
} from '../allocation/index.js';
import { accept, refuse, type AnyDraft, type ApplicationLine, type CommandOf, type Decision } from '../journal/index.js';
import { negateMoney } from '../money/index.js';
import { positionOn, slotKey, takeableFrom, type Position, type Situation } from '../position/index.js';
import { explainApplication } from './explain-application.js';
import { moneyDocument } from './money-document.js';

/** The slice of the policy that payments are decided by. */
export interface PaymentPolicy {
  readonly allocation: { readonly order: AllocationOrders };
}

/**
 * Records a payment: the money received, then what it was put on. What no line takes stays unapplied under the payment's id.
 *
 * By policy: the order of the policy, in the payment's own currency, no more of a debt than is open on the day its money counts
 * (the command's, or `clearsOn`) or any later one. By lines: as given, checked. The decision's `because` lists the lines, each with what is left of its debt, and what
 * stays unapplied.
 *
 * @returns Refused, the first that holds: account.not_open, payment.exists, payment.clears_before, then the lines' refusals.
 * Entries: 'payment-recorded', and 'payment-applied' where something was applied.
 * @example
 * // 400.00 on an invoice of 1,000.00
 * decidePayment(command, situation); // => payment-recorded (−400.00 unapplied), payment-applied (−400.00 on the invoice, +400.00 unapplied)
 */
export function decidePayment(command: CommandOf<'record-payment'>, situation: Situation<PaymentPolicy>): Decision {
  const { journal, policy, references, position } = situation;
  const { paymentId, amount, method, reference, clearsOn, apply, itemIds } = command.facts;
  if (journal.entries.length === 0) return refuse('account.not_open', {}, 'stream');
  if (moneyDocument(journal, paymentId)) return refuse('payment.exists', { paymentId }, 'facts.paymentId');
  if (clearsOn !== undefined && clearsOn < command.on)
    return refuse('payment.clears_before', { on: command.on, clearsOn }, 'facts.clearsOn');
  const on = clearsOn ?? command.on;
  const { instalments } = positionOn(situation, on);
  const takeable = takeableFrom(journal, on);
  let applied: CheckedLines;
  if (apply === 'none') applied = { ok: true, lines: [] };
  else if (apply === 'by-policy') {
    const limited = limit({ ...position, asOf: on, instalments }, takeable);
    const payment = { amount, on, ...(itemIds && { itemIds }) };
    applied = { ok: true, lines: allocatePayment(payment, limited, orderFor(policy.allocation.order, method)).lines };
  } else applied = withPath(checkLines(apply, { left: amount, on: command.on, instalments, takeable, rates: references.rates }));
  if (!applied.ok) return applied;
  const facts = { paymentId, amount, method, ...(reference !== undefined && { reference }), ...(clearsOn !== undefined && { clearsOn }) };
  const received = { itemId: paymentId, instalment: 0, component: 'unapplied' as const, amount: negateMoney(amount), on };
  const drafts: AnyDraft[] = [{ kind: 'payment-recorded', facts, postings: [received] }];
  if (applied.lines.length > 0) drafts.push(appliedDraft(paymentId, applied.lines, instalments, on));
  return accept(command, drafts, { expectedVersion: position.version, because: explainApplication(amount, applied.lines, takeable) });
}

function appliedDraft(paymentId: string, lines: readonly ApplicationLine[], instalments: Position['instalments'], on: string): AnyDraft {
  return {
    kind: 'payment-applied',
    on,
    facts: { paymentId, lines },
    postings: applicationPostings(paymentId, placeLines(lines, instalments), on),
  };
}

/** The lines stand in `apply`, not in `lines`. */
function withPath(checked: CheckedLines): CheckedLines {
  if (checked.ok || checked.refusal.path === undefined) return checked;
  return { ok: false, refusal: { ...checked.refusal, path: checked.refusal.path.replace('facts.lines', 'facts.apply') } };
}

/** What is open, no more of it than may be taken. */
function limit(position: Position, takeable: ReadonlyMap<string, number>): Position {
  const instalments = position.instalments.map((instalment) => {
    const { itemId, number, open } = instalment;
    const least = (component: 'penalty' | 'fee' | 'lateInterest' | 'interest' | 'tax' | 'principal') =>
      Math.max(0, Math.min(open[component], takeable.get(slotKey(itemId, number, component)) ?? 0));
    const limited = {
      penalty: least('penalty'),
      fee: least('fee'),
      lateInterest: least('lateInterest'),
      interest: least('interest'),
      tax: least('tax'),
      principal: least('principal'),
    };
    return { ...instalment, open: { ...open, ...limited } };
  });
  return { ...position, instalments };
}
