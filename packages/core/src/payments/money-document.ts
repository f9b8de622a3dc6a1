import { isKind, voidsOf, type EntryOf, type Journal } from '../journal/index.js';

/** A payment or credit note as it stands: how it came in, and what ended it. */
export interface MoneyDocument {
  readonly id: string;
  readonly entry:
    EntryOf<'payment-recorded'> | EntryOf<'payment-transfer-received'> | EntryOf<'credit-note-issued'> | EntryOf<'interest-released'>;
  /** The return or cancellation that ended it. */
  readonly endedBy?: EntryOf<'payment-returned'> | EntryOf<'credit-note-cancelled'>;
  /** Minor units given back to the customer. */
  readonly refunded: number;
  /** Minor units that are on other accounts: transferred there, and not back. */
  readonly away: number;
}

/** Whether money was given by the creditor (a credit note, interest paid too much), not received. */
export function isCredit({ kind }: { readonly kind: string }): boolean {
  return kind === 'credit-note-issued' || kind === 'interest-released';
}

/** The payment or credit note of an id, as known now; undefined where none stands (a voided one never was). */
export function moneyDocument(journal: Journal, id: string): MoneyDocument | undefined {
  const voids = voidsOf(journal);
  let entry: MoneyDocument['entry'] | undefined;
  let endedBy: MoneyDocument['endedBy'];
  let refunded = 0;
  let away = 0;
  for (const candidate of journal.entries) {
    if (voids.hasEntry(candidate.id)) continue;
    if (isKind(candidate, 'payment-recorded') && candidate.facts.paymentId === id) entry = candidate;
    else if (isKind(candidate, 'payment-transferred') && candidate.facts.paymentId === id) away += candidate.facts.amount.amount;
    else if (isKind(candidate, 'payment-transfer-received') && candidate.facts.paymentId === id) {
      if (entry) away -= candidate.facts.amount.amount;
      entry ??= candidate;
    } else if (isKind(candidate, 'credit-note-issued') && candidate.facts.creditNoteId === id) entry = candidate;
    else if (isKind(candidate, 'interest-released') && candidate.facts.creditNoteId === id) entry = candidate;
    else if (isKind(candidate, 'payment-returned') && candidate.facts.paymentId === id) endedBy = candidate;
    else if (isKind(candidate, 'credit-note-cancelled') && candidate.facts.creditNoteId === id) endedBy = candidate;
    else if (isKind(candidate, 'payment-refunded') && candidate.facts.paymentId === id) refunded += candidate.facts.amount.amount;
  }
  return entry && { id, entry, refunded, away, ...(endedBy && { endedBy }) };
}
