import { isKind, supposedPayment, type Journal, type LocalDate } from '@cartera/core';

/** Why a list gave rise to a payment: its document was no longer listed, or less of it was open. */
export type DerivedReason = 'gone' | 'paid';

/**
 * The item that a payment is for which a list gave rise to; undefined of any other payment.
 *
 * @example
 * itemOfDerived('sae/F-1/paid@2026-04-30.2'); // => 'sae/F-1'
 */
export function itemOfDerived(paymentId: string): string | undefined {
  return supposedPayment(paymentId)?.itemId;
}

/**
 * The id of such a payment. Each is one of its own: the second of an item and a day ends with '.2', whether or not the first was taken back.
 *
 * @param taken Ids that are about to be used as well.
 */
export function derivedId(
  journal: Journal,
  { itemId, reason, on }: { readonly itemId: string; readonly reason: DerivedReason; readonly on: LocalDate },
  taken: ReadonlySet<string> = new Set(),
): string {
  const first = `${itemId}/${reason}@${on}`;
  const known = new Set(journal.entries.flatMap((entry) => (isKind(entry, 'payment-recorded') ? [entry.facts.paymentId] : [])));
  let id = first;
  for (let n = 2; known.has(id) || taken.has(id); n += 1) id = `${first}.${n}`;
  return id;
}
