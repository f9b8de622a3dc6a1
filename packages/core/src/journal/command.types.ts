import type { Instant, LocalDate } from '../calendar/index.js';
import type { Money } from '../money/index.js';
import type { DueInstalment, LateInterestTerms, Terms } from '../terms/index.js';
import type { ContactChannel, ContactOutcome, ContactPerson } from './contact-codes.js';
import type { ApplicationLine, Component, Customer, Hold, SettlementMethod, StreamId } from './journal.types.js';

/** What a command's facts hold, by kind. */
export interface CommandFacts {
  /** The customer's id is the stream's, after account/. */
  'open-account': { readonly customer: Customer; readonly segment?: string; readonly jurisdiction?: string };
  'update-customer': { readonly customer: Partial<Customer> };
  /** Issued on the command's day; all of total is principal; a voided itemId is free again. */
  'record-invoice': {
    readonly itemId: string;
    readonly total: Money;
    readonly tax?: Money;
    readonly reference?: string;
    readonly deliveredOn?: LocalDate;
    readonly contraReciboOn?: LocalDate;
    readonly lateInterest?: LateInterestTerms;
  } & (
    { readonly terms: Terms; readonly instalments?: never } | { readonly terms?: never; readonly instalments: readonly DueInstalment[] }
  );
  /** From a list of open balances; instalment 1, principal; posts on the command's day. */
  'state-balance': {
    readonly itemId: string;
    readonly issuedOn: LocalDate;
    readonly dueOn: LocalDate;
    readonly open: Money;
    readonly reference?: string;
  };
  /** clearsOn: its postings bear that day; what no line takes stays unapplied. */
  'record-payment': {
    readonly paymentId: string;
    readonly amount: Money;
    readonly method: SettlementMethod;
    readonly reference?: string;
    readonly clearsOn?: LocalDate;
    readonly apply: 'by-policy' | 'none' | readonly ApplicationLine[];
    readonly itemIds?: readonly string[];
  };
  /** A credit note's id too; no more than is left of it, nor than is open on the command's day or any later one. */
  'apply-payment': { readonly paymentId: string; readonly lines: readonly ApplicationLine[] };
  /** on: the day it came back. */
  'return-payment': { readonly paymentId: string; readonly reason: string };
  /** What no line takes goes to unapplied. */
  'issue-credit-note': {
    readonly creditNoteId: string;
    readonly amount: Money;
    readonly reason: string;
    readonly lines: readonly ApplicationLine[];
  };
  'cancel-credit-note': { readonly creditNoteId: string; readonly reason: string };
  /** Of unapplied money. */
  'refund-payment': { readonly paymentId: string; readonly amount: Money };
  /** Bears the voided entry's day whatever the command's; takes its applications with it; a void, or what is voided: refused. */
  'void-entry': { readonly entryId: string; readonly reason: string };
  'make-promise': {
    readonly promiseId: string;
    readonly parts: readonly { readonly dueOn: LocalDate; readonly amount: Money }[];
    readonly itemIds?: readonly string[];
  };
  'withdraw-promise': { readonly promiseId: string; readonly reason: string };
  'send-statement': { readonly from: LocalDate; readonly to: LocalDate; readonly digest: string; readonly channel: string };
  /** `asOf`: the day it speaks of; `totals`: what it asks for, one a currency; `digest`: of the text. `to` is personal. */
  'send-reminder': {
    readonly asOf: LocalDate;
    readonly stage: string;
    readonly tone: string;
    readonly channel: string;
    readonly language: string;
    readonly template: string;
    readonly digest: string;
    readonly itemIds: readonly string[];
    readonly totals: readonly Money[];
    readonly to?: string;
  };
  /** `expiresAt`: the first instant at which it leads nowhere. The address itself is never told. */
  'issue-portal-link': { readonly linkId: string; readonly expiresAt: Instant };
  'revoke-portal-link': { readonly linkId: string; readonly reason: string };
  'log-note': { readonly text: string };
  /** Through the command's day; nothing to charge: accepted, no entry. */
  'charge-interest': { readonly itemIds?: readonly string[] };
  waive: {
    readonly itemId: string;
    readonly instalment: number;
    readonly component: Component;
    readonly amount: Money;
    readonly reason: string;
  };
  'place-hold': { readonly hold: Omit<Hold, 'from'>; readonly reason: string };
  'lift-hold': { readonly holdId: string; readonly reason: string };
  assign: { readonly to: string };
  snooze: { readonly through: LocalDate };
  /** A contact with the customer, or the attempt at one. `text` is personal. */
  'log-contact': {
    readonly channel: ContactChannel;
    /** Default 'outgoing'. */
    readonly direction?: 'outgoing' | 'incoming';
    readonly outcome: ContactOutcome;
    /** In which role somebody was spoken with. */
    readonly withWhom?: ContactPerson;
    readonly text?: string;
    /** When to follow up; not before the contact. */
    readonly nextOn?: LocalDate;
  };
  /** Unapplied money to another account, both sides in one commit. */
  'transfer-payment': { readonly paymentId: string; readonly to: StreamId; readonly amount: Money };
}
