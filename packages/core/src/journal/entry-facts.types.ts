import type { Instant, LocalDate } from '../calendar/index.js';
import type { Money } from '../money/index.js';
import type { DueInstalment, LateInterestTerms, Terms } from '../terms/index.js';
import type { CommandFacts } from './command.types.js';
import type { ApplicationLine, Component, Entry, Hold, SettlementMethod, StreamId } from './journal.types.js';

/** One application line of an entry, named by the entry and the line's place in it (from 0). */
export interface LineReference {
  readonly entryId: string;
  readonly index: number;
}

/** What an entry's facts hold, by kind, in the newest version. */
export interface EntryFacts {
  'account-opened': { readonly segment?: string; readonly jurisdiction?: string };
  'customer-updated': Readonly<Record<never, never>>;
  'note-logged': Readonly<Record<never, never>>;
  'invoice-recorded': {
    readonly itemId: string;
    readonly total: Money;
    readonly tax?: Money;
    readonly reference?: string;
    readonly deliveredOn?: LocalDate;
    readonly contraReciboOn?: LocalDate;
    readonly terms?: Terms;
    readonly instalments: readonly DueInstalment[];
    readonly lateInterest?: LateInterestTerms;
  };
  'balance-stated': {
    readonly itemId: string;
    readonly issuedOn: LocalDate;
    readonly dueOn: LocalDate;
    readonly open: Money;
    readonly reference?: string;
  };
  'charge-recorded': { readonly chargeId: string; readonly itemId: string; readonly instalment: number; readonly component: Component };
  /** `through`: the day asked; each line's `terms` is a place in the list of terms used. */
  'interest-charged': {
    readonly through: LocalDate;
    readonly terms: readonly LateInterestTerms[];
    readonly lines: readonly {
      readonly itemId: string;
      readonly instalment: number;
      readonly earned: Money;
      readonly charged: Money;
      readonly toCharge: Money;
      readonly tax?: Money;
      readonly terms: number;
    }[];
  };
  /** A credit of interest that was paid or waived already: what was paid is the customer's again, under an id of its own. */
  'interest-released': {
    readonly creditNoteId: string;
    readonly amount: Money;
    readonly entryId: string;
    readonly lines: readonly {
      readonly itemId: string;
      readonly instalment: number;
      readonly component: Component;
      readonly paid: Money;
      readonly waived: Money;
    }[];
  };
  'charge-waived': {
    readonly itemId: string;
    readonly instalment: number;
    readonly component: Component;
    readonly amount: Money;
    readonly reason: string;
  };
  'payment-recorded': {
    readonly paymentId: string;
    readonly amount: Money;
    readonly method: SettlementMethod;
    readonly reference?: string;
    readonly clearsOn?: LocalDate;
  };
  /** Postings go in pairs, one pair a line: the instalment's, then the money's. */
  'payment-applied': { readonly paymentId: string; readonly lines: readonly ApplicationLine[] };
  /** The first posting takes the money back; then one pair for each line it undoes. */
  'payment-returned': { readonly paymentId: string; readonly reason: string; readonly undone: readonly LineReference[] };
  'payment-refunded': { readonly paymentId: string; readonly amount: Money };
  /** Unapplied money that left for another account. */
  'payment-transferred': { readonly paymentId: string; readonly amount: Money; readonly to: StreamId };
  /** The same money on the other account, under the same id. `origin`: the account the payment was recorded on. */
  'payment-transfer-received': {
    readonly paymentId: string;
    readonly amount: Money;
    readonly from: StreamId;
    readonly origin: StreamId;
    readonly reference?: string;
  };
  'credit-note-issued': { readonly creditNoteId: string; readonly amount: Money; readonly reason: string };
  'credit-note-applied': { readonly creditNoteId: string; readonly lines: readonly ApplicationLine[] };
  'credit-note-cancelled': { readonly creditNoteId: string; readonly reason: string; readonly undone: readonly LineReference[] };
  /** `entryIds`: the entries that never were; `lines`: pairs undone in entries that otherwise stand. */
  'entry-voided': {
    readonly entryId: string;
    readonly reason: string;
    readonly entryIds: readonly string[];
    readonly lines: readonly LineReference[];
    readonly reference?: string;
  };
  'promise-made': {
    readonly promiseId: string;
    readonly parts: readonly { readonly dueOn: LocalDate; readonly amount: Money }[];
    readonly itemIds?: readonly string[];
    readonly rules: {
      readonly toleranceDays: number;
      readonly toleranceAmount?: readonly Money[];
      readonly credits: 'any-payment' | 'payments-on-promised-items';
    };
    readonly hold: Hold;
  };
  /** `endsHold`: the promise holds its items through that day and no longer. */
  'promise-withdrawn': {
    readonly promiseId: string;
    readonly reason: string;
    readonly endsHold: { readonly holdId: string; readonly on: LocalDate };
  };
  'statement-sent': {
    readonly from: LocalDate;
    readonly to: LocalDate;
    readonly digest: string;
    readonly channel: string;
    readonly knownAt?: Instant;
  };
  'portal-link-issued': CommandFacts['issue-portal-link'];
  'portal-link-revoked': CommandFacts['revoke-portal-link'];
  'reminder-sent': Omit<CommandFacts['send-reminder'], 'to'>;
  /** `reason`: why, where it was placed by a command. */
  'hold-placed': { readonly hold: Hold; readonly reason?: string };
  /** `endsHold`: the hold's last day, the one before it was lifted. */
  'hold-lifted': {
    readonly holdId: string;
    readonly reason: string;
    readonly endsHold: { readonly holdId: string; readonly on: LocalDate };
  };
  'account-assigned': { readonly to: string };
  /** Out of the list through that day. */
  'account-snoozed': { readonly through: LocalDate };
  'contact-logged': Omit<CommandFacts['log-contact'], 'text'>;
}

/** The name of a kind of entry. */
export type EntryKind = keyof EntryFacts;

/** An entry of one kind. */
export type EntryOf<K extends EntryKind> = Entry & { readonly kind: K; readonly facts: EntryFacts[K] };
