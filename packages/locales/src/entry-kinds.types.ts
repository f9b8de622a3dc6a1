/** Kinds of entries that every language has a word for; others fall back to `other`. */
export type WordedEntryKind =
  | 'account-assigned'
  | 'account-opened'
  | 'account-snoozed'
  | 'balance-stated'
  | 'charge-recorded'
  | 'charge-waived'
  | 'contact-logged'
  | 'credit-note-applied'
  | 'credit-note-cancelled'
  | 'credit-note-issued'
  | 'customer-updated'
  | 'entry-voided'
  | 'hold-lifted'
  | 'hold-placed'
  | 'interest-charged'
  | 'interest-released'
  | 'invoice-recorded'
  | 'note-logged'
  | 'payment-applied'
  | 'payment-recorded'
  | 'payment-refunded'
  | 'payment-returned'
  | 'payment-transfer-received'
  | 'payment-transferred'
  | 'portal-link-issued'
  | 'portal-link-revoked'
  | 'promise-made'
  | 'promise-withdrawn'
  | 'reminder-sent'
  | 'statement-sent';

/** What kinds of entries are called: `entryKindWord`. Apart from `Messages`, because not every element shows entries. */
export interface EntryKindMessages {
  readonly kinds: Readonly<Record<WordedEntryKind, string>>;
  /** For a kind that has no word yet. */
  readonly other: string;
}
