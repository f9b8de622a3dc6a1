import type { Instant, LocalDate } from '../calendar/index.js';
import { isKind, isKnown, voidsOf, type Journal } from '../journal/index.js';
import type { CurrencyCode } from '../money/index.js';
import type { PromiseRules, PromiseToPay } from './promise.types.js';

/** Money that counts for a promise, on the day it was posted. */
export interface Receipt {
  readonly on: LocalDate;
  readonly currency: CurrencyCode;
  readonly amount: number;
}

interface Payment {
  readonly on: LocalDate;
  readonly currency: CurrencyCode;
  received: number;
  onItems: Map<CurrencyCode, number>;
}

/**
 * The money that counts, earliest first: of payments that stand as of the day, as known. A returned payment counts from its return as
 * never paid; money refunded likewise. A payment counts on its own posting day, whenever it was put on what.
 */
export function receiptsOf(
  promise: PromiseToPay,
  journal: Journal,
  rules: PromiseRules,
  at: { asOf: LocalDate; knownAt?: Instant },
): readonly Receipt[] {
  const payments = standingPayments(promise, journal, at);
  const receipts = payments.flatMap(({ on, currency, received, onItems }): Receipt[] =>
    rules.credits === 'any-payment'
      ? [{ on, currency, amount: received }]
      : [...onItems].map(([itemCurrency, amount]) => ({ on, currency: itemCurrency, amount })),
  );
  return receipts.filter(({ amount }) => amount > 0).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function standingPayments(promise: PromiseToPay, journal: Journal, at: { asOf: LocalDate; knownAt?: Instant }): readonly Payment[] {
  const voids = voidsOf(journal, at.knownAt);
  const payments = new Map<string, Payment>();
  for (const entry of journal.entries) {
    if (!isKnown(entry, at.knownAt) || voids.hasEntry(entry.id)) continue;
    if (isKind(entry, 'payment-recorded')) {
      const on = entry.postings[0]?.on ?? entry.on;
      const { paymentId, amount } = entry.facts;
      if (on <= at.asOf) payments.set(paymentId, { on, currency: amount.currency, received: amount.amount, onItems: new Map() });
    } else if (isKind(entry, 'payment-returned')) {
      if (entry.on <= at.asOf) payments.delete(entry.facts.paymentId);
    } else if (isKind(entry, 'payment-refunded')) {
      const payment = payments.get(entry.facts.paymentId);
      if (payment && entry.on <= at.asOf) payment.received -= entry.facts.amount.amount;
    } else if (isKind(entry, 'payment-applied')) {
      const payment = payments.get(entry.facts.paymentId);
      entry.facts.lines.forEach(({ itemId, settled }, index) => {
        const on = entry.postings[index * 2]?.on ?? entry.on;
        if (!payment || on > at.asOf || voids.hasPosting(entry, index * 2)) return;
        if (promise.itemIds !== undefined && !promise.itemIds.includes(itemId)) return;
        payment.onItems.set(settled.currency, (payment.onItems.get(settled.currency) ?? 0) + settled.amount);
      });
    }
  }
  return [...payments.values()];
}
