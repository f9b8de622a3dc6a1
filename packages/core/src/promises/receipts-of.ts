import type { Instant, LocalDate } from '../calendar/index.js';
import { isKind, isKnown, voidsOf, type Entry, type EntryOf, type Journal, type Voids } from '../journal/index.js';
import type { CurrencyCode } from '../money/index.js';
import type { PromiseMoment, PromiseRules, PromiseToPay } from './promise.types.js';

/** Money that counts for a promise, on the day it was posted. */
export interface Receipt {
  /** The payment's id. */
  readonly sourceId: string;
  readonly on: LocalDate;
  /** When it was learned. */
  readonly at: Instant;
  readonly currency: CurrencyCode;
  readonly amount: number;
}

interface Payment {
  readonly sourceId: string;
  readonly on: LocalDate;
  readonly at: Instant;
  readonly currency: CurrencyCode;
  received: number;
  readonly onItems: Map<CurrencyCode, number>;
}

/**
 * The money that counts, earliest first: of payments that stand as of the day, as known. A returned payment counts from its return as
 * never paid; money refunded or transferred away likewise. A payment counts on its own posting day, whenever it was put on what; money
 * transferred here on the day it came.
 */
export function receiptsOf(promise: PromiseToPay, journal: Journal, rules: PromiseRules, at: PromiseMoment): readonly Receipt[] {
  const payments = standingPayments(promise, journal, at);
  const receipts = payments.flatMap(({ sourceId, on, at: learned, currency, received, onItems }): Receipt[] =>
    rules.credits === 'any-payment'
      ? [{ sourceId, on, at: learned, currency, amount: received }]
      : [...onItems].map(([itemCurrency, amount]) => ({ sourceId, on, at: learned, currency: itemCurrency, amount })),
  );
  return receipts.filter(({ amount }) => amount > 0).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function standingPayments(promise: PromiseToPay, journal: Journal, { asOf, knownAt }: PromiseMoment): readonly Payment[] {
  const voids = voidsOf(journal, knownAt);
  const payments = new Map<string, Payment>();
  for (const entry of journal.entries) {
    if (!isKnown(entry, knownAt) || voids.hasEntry(entry.id)) continue;
    if (isKind(entry, 'payment-applied')) addOnItems(payments, entry, { promise, asOf, voids });
    else if ((entry.postings[0]?.on ?? entry.on) <= asOf) move(payments, entry);
  }
  return [...payments.values()];
}

/** Money that came, went, or came back. */
function move(payments: Map<string, Payment>, entry: Entry): void {
  if (isCreditNote(entry)) return;
  if (isKind(entry, 'payment-recorded')) receive(payments, entry);
  else if (isKind(entry, 'payment-transfer-received')) receive(payments, entry);
  else if (isKind(entry, 'payment-returned')) payments.delete(entry.facts.paymentId);
  else if (isKind(entry, 'payment-refunded') || isKind(entry, 'payment-transferred')) {
    const payment = payments.get(entry.facts.paymentId);
    if (payment) payment.received -= entry.facts.amount.amount;
  }
}

/** What a list of payments calls a credit note is one, and nobody's money. */
function isCreditNote(entry: Entry): boolean {
  return isKind(entry, 'payment-recorded') && entry.facts.method === 'credit-note';
}

/** Money of a payment that was here already is that payment's again. */
function receive(payments: Map<string, Payment>, entry: EntryOf<'payment-recorded' | 'payment-transfer-received'>): void {
  const { paymentId, amount } = entry.facts;
  const here = payments.get(paymentId);
  if (here) here.received += amount.amount;
  else {
    const on = entry.postings[0]?.on ?? entry.on;
    payments.set(paymentId, {
      sourceId: paymentId,
      on,
      at: entry.at,
      currency: amount.currency,
      received: amount.amount,
      onItems: new Map(),
    });
  }
}

function addOnItems(
  payments: ReadonlyMap<string, Payment>,
  entry: EntryOf<'payment-applied'>,
  { promise, asOf, voids }: { readonly promise: PromiseToPay; readonly asOf: LocalDate; readonly voids: Voids },
): void {
  const payment = payments.get(entry.facts.paymentId);
  if (!payment) return;
  entry.facts.lines.forEach(({ itemId, settled }, index) => {
    const on = entry.postings[index * 2]?.on ?? entry.on;
    if (on > asOf || voids.hasPosting(entry, index * 2)) return;
    if (promise.itemIds !== undefined && !promise.itemIds.includes(itemId)) return;
    payment.onItems.set(settled.currency, (payment.onItems.get(settled.currency) ?? 0) + settled.amount);
  });
}
