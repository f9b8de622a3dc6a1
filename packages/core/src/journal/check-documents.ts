import { fault, type Fault } from '../assert/index.js';
import { subtractMoney, sumMoney, type Money } from '../money/index.js';
import type { DocumentLine, Documents } from './documents.types.js';

/** A payment or credit note. */
interface MoneyDocument {
  readonly id: string;
  readonly amount: Money;
  readonly lines?: readonly DocumentLine[];
  readonly returnedOn?: string;
  readonly cancelledOn?: string;
}

/**
 * Refuses documents whose figures could not tie: one id twice, or a payment or credit note that gives more than it has.
 *
 * @throws item.exists, invoice.instalment_repeated, payment.exists; application.exceeds_payment (its lines); payment.unknown and
 * payment.refund_exceeds (refunds). Each with its path: 'payments[0].lines'.
 */
export function checkDocuments(documents: Documents): void {
  const { items, payments = [], creditNotes = [] } = documents;
  unrepeated(items, (itemId, index) => fault('item.exists', { itemId }, `items[${index}].id`));
  items.forEach(({ instalments }, item) => {
    const numbers = instalments.map(({ number }) => ({ id: number }));
    unrepeated(numbers, (number, index) => fault('invoice.instalment_repeated', { number }, `items[${item}].instalments[${index}].number`));
  });
  unrepeated(payments, (paymentId, index) => fault('payment.exists', { paymentId }, `payments[${index}].id`));
  unrepeated(creditNotes, (paymentId, index) => fault('payment.exists', { paymentId }, `creditNotes[${index}].id`));
  // Entries of the host's own may bring money too, or undo what used it: then only the whole can say.
  if (!documents.entries?.some(({ postings }) => postings.length > 0)) checkMoney(documents);
}

function checkMoney({ payments = [], creditNotes = [], refunds = [] }: Documents): void {
  const left = new Map<string, Money>();
  const note = (document: MoneyDocument, path: string) => {
    const rest = restOf(document, path);
    const before = left.get(document.id); // a payment and a credit note may share an id
    left.set(document.id, before && before.currency === rest.currency ? sumMoney([before, rest], rest.currency) : rest);
  };
  payments.forEach((payment, index) => note(payment, `payments[${index}].lines`));
  creditNotes.forEach((creditNote, index) => note(creditNote, `creditNotes[${index}].lines`));
  refunds.forEach(({ paymentId, amount }, index) => {
    const before = left.get(paymentId);
    if (!before) throw fault('payment.unknown', { paymentId }, `refunds[${index}].paymentId`);
    const after = subtractMoney(before, amount);
    if (after.amount < 0) throw fault('payment.refund_exceeds', { left: before }, `refunds[${index}].amount`);
    left.set(paymentId, after);
  });
}

/** What its lines leave of a document; nothing of one that was taken back. */
function restOf({ amount, lines = [], returnedOn, cancelledOn }: MoneyDocument, path: string): Money {
  const paid = sumMoney(
    lines.map((line) => line.paid),
    amount.currency,
  );
  const rest = subtractMoney(amount, paid);
  if (rest.amount < 0) throw fault('application.exceeds_payment', { paid, left: amount }, path);
  return returnedOn === undefined && cancelledOn === undefined ? rest : subtractMoney(amount, amount);
}

function unrepeated<T>(list: readonly { readonly id: T }[], repeated: (id: T, index: number) => Fault): void {
  const seen = new Set<T>();
  list.forEach(({ id }, index) => {
    if (seen.has(id)) throw repeated(id, index);
    seen.add(id);
  });
}
