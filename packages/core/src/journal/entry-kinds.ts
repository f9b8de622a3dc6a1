import type { EntryFacts, EntryKind, EntryOf } from './entry-facts.types.js';
import type { Entry, EntryDraft } from './journal.types.js';

/** How a kind's postings on instalments count: as the debt itself, or as what reduces it. */
export interface KindTraits {
  /** The newest version of the kind's facts. */
  readonly v: number;
  /** Who may read it. Kinds with postings are the customer's. */
  readonly audience: 'customer' | 'staff';
  /** Its postings on instalments reduce a debt (or undo a reduction); else they are the debt. */
  readonly reduces?: true;
  /** Where its pairs of postings begin, when it has pairs. */
  readonly pairsFrom?: number;
  /** It has been seen outside the house or is the stream's ground: it cannot be voided, only undone. */
  readonly lasting?: true;
  /** Facts of it that only staff may read, though the entry is the customer's: the name of another customer's account, how the house sorts this one. */
  readonly staffFacts?: readonly string[];
}

/**
 * Every kind of entry there is.
 *
 * @example
 * ENTRY_KINDS['note-logged'].audience; // => 'staff'
 */
export const ENTRY_KINDS: { readonly [K in EntryKind]: KindTraits } = {
  // How the house sorts its customers picks the policy they are judged by.
  'account-opened': { v: 1, audience: 'customer', lasting: true, staffFacts: ['segment'] },
  'customer-updated': { v: 1, audience: 'customer' },
  'note-logged': { v: 1, audience: 'staff' },
  'invoice-recorded': { v: 1, audience: 'customer' },
  'balance-stated': { v: 1, audience: 'customer' },
  'charge-recorded': { v: 1, audience: 'customer' },
  'interest-charged': { v: 1, audience: 'customer' },
  // It goes with the charge that brought it, and only with it.
  'interest-released': { v: 1, audience: 'customer', reduces: true, lasting: true },
  'charge-waived': { v: 1, audience: 'customer', reduces: true },
  'payment-recorded': { v: 1, audience: 'customer' },
  'payment-applied': { v: 1, audience: 'customer', reduces: true, pairsFrom: 0 },
  'payment-returned': { v: 1, audience: 'customer', reduces: true, pairsFrom: 1 },
  'payment-refunded': { v: 1, audience: 'customer' },
  // The other account has its half: one alone cannot be voided. Money that went wrong is transferred back.
  'payment-transferred': { v: 1, audience: 'customer', lasting: true, staffFacts: ['to'] },
  'payment-transfer-received': { v: 1, audience: 'customer', lasting: true, staffFacts: ['from', 'origin'] },
  'credit-note-issued': { v: 1, audience: 'customer' },
  'credit-note-applied': { v: 1, audience: 'customer', reduces: true, pairsFrom: 0 },
  'credit-note-cancelled': { v: 1, audience: 'customer', reduces: true, pairsFrom: 1 },
  'entry-voided': { v: 1, audience: 'customer' },
  'promise-made': { v: 1, audience: 'customer' },
  'promise-withdrawn': { v: 1, audience: 'customer' },
  'statement-sent': { v: 1, audience: 'customer', lasting: true },
  'reminder-sent': { v: 1, audience: 'customer', lasting: true },
  // An address that left the house cannot be as if it had not; a revocation taken back would open it again.
  'portal-link-issued': { v: 1, audience: 'staff', lasting: true },
  'portal-link-revoked': { v: 1, audience: 'staff', lasting: true },
  'hold-placed': { v: 1, audience: 'staff' },
  'hold-lifted': { v: 1, audience: 'staff' },
  'account-assigned': { v: 1, audience: 'staff' },
  'account-snoozed': { v: 1, audience: 'staff' },
  'contact-logged': { v: 1, audience: 'staff' },
};

/** What is known of a kind; undefined for a kind of somebody else's. */
export function kindTraits(kind: string): KindTraits | undefined {
  return Object.hasOwn(ENTRY_KINDS, kind) ? ENTRY_KINDS[kind as EntryKind] : undefined;
}

/**
 * Whether an entry is of a kind; its facts are then typed.
 *
 * @example
 * if (isKind(entry, 'payment-recorded')) entry.facts.amount;
 */
export function isKind<K extends EntryKind>(entry: Entry, kind: K): entry is EntryOf<K> {
  return entry.kind === kind;
}

/** Whether only staff may read an entry. Unknown kinds are staff's, so that nothing leaks by being new. */
export function isStaffEntry(entry: Pick<EntryDraft, 'kind'>): boolean {
  return kindTraits(entry.kind)?.audience !== 'customer';
}

/** An entry's facts as a customer may read them. */
export function customerFacts({ kind, facts }: Pick<EntryDraft, 'kind' | 'facts'>): EntryDraft['facts'] {
  const hidden = kindTraits(kind)?.staffFacts;
  return hidden ? Object.fromEntries(Object.entries(facts).filter(([name]) => !hidden.includes(name))) : facts;
}

/** The payment or credit note whose money an entry moves. */
export function moneySourceOf(facts: Readonly<Record<string, unknown>> | EntryFacts[EntryKind]): string | undefined {
  const { paymentId, creditNoteId } = facts as { readonly paymentId?: string; readonly creditNoteId?: string };
  return paymentId ?? creditNoteId;
}
