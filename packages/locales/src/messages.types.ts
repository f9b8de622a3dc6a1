import type { Component, PromiseState } from '@cartera/core';

/** Forms of a phrase by plural category of its count; `{n}` is the count. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/**
 * A code in words. `text` says what happened, `remedy` what to do now.
 *
 * `text` is one sentence or several: a sentence that names a fact (`{latest}`) which the refusal does not carry is left out, so the first names none.
 */
export interface RefusalWords {
  readonly text: string | readonly [string, ...string[]];
  readonly remedy: string;
}

/** A code's words, ready to be shown. */
export interface RefusalText {
  readonly text: string;
  readonly remedy: string;
}

/** Month names, January first. */
export type MonthNames = readonly [string, string, string, string, string, string, string, string, string, string, string, string];

/** Kinds of entries that every language has a word for; others fall back to `otherEntry`. */
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
  | 'promise-made'
  | 'promise-withdrawn'
  | 'statement-sent';

/** Words of the statement of account. */
export interface StatementMessages {
  readonly title: string;
  /** `{account}` */
  readonly account: string;
  /** `{day}` */
  readonly balanceAsOf: string;
  readonly overdue: string;
  /** `{day}` */
  readonly since: string;
  readonly notDue: string;
  readonly inFavour: string;
  /** `{day}` */
  readonly nothingOwed: string;
  readonly owedToYou: string;
  /** `{instant}` */
  readonly knownAt: string;
  readonly agingTitle: string;
  readonly agingBucket: string;
  readonly amount: string;
  /** `{count}` */
  readonly openItems: string;
  /** `{day}` */
  readonly noOpenItems: string;
  /** `{day}` */
  readonly lastPayment: string;
  /** `{from}`, `{to}` */
  readonly movements: string;
  readonly noMovements: string;
  /** `{from}`, `{to}` */
  readonly empty: string;
  readonly date: string;
  readonly document: string;
  readonly concept: string;
  readonly charge: string;
  readonly credit: string;
  readonly balance: string;
  readonly issued: string;
  readonly due: string;
  readonly original: string;
  readonly open: string;
  readonly state: string;
  readonly daysLate: Plural;
  /** `{number}` */
  readonly instalment: string;
  /** `{amount}` */
  readonly disputed: string;
  /** `{day}` */
  readonly opening: string;
  /** `{day}` */
  readonly closing: string;
  readonly late: string;
  /** `{currency}` */
  readonly inCurrency: string;
  /** `{first}`, `{last}`, `{count}` */
  readonly rows: string;
  readonly print: string;
  readonly retry: string;
  readonly loading: string;
  readonly updating: string;
  /** `{day}` */
  readonly stillShown: string;
  readonly nothingYet: string;
  readonly openWhy: string;
  /** `{name}` */
  readonly whyOf: string;
  readonly whyLoading: string;
  /** `{day}` */
  readonly promise: string;
  /** `{id}` */
  readonly receipt: string;
  /** `{day}` */
  readonly promisedFor: string;
  readonly paid: string;
  readonly promiseStates: Readonly<Record<PromiseState | 'withdrawn', string>>;
  readonly held: string;
  readonly promisesUnreadable: string;
  readonly promisesFailed: string;
}

/** All words of one language. Placeholders stand in braces. Plain data: it can be copied, overridden in part and sent over the wire. */
export interface Messages {
  /** BCP 47 tag of these words. */
  readonly tag: string;
  /** As months stand in "14 mar 2026". */
  readonly monthsShort: MonthNames;
  /** As months stand in "14 de marzo de 2026". */
  readonly monthsLong: MonthNames;
  /** `{day}`, `{month}`, `{year}` */
  readonly dayShort: string;
  /** `{day}`, `{month}`, `{year}` */
  readonly dayLong: string;
  readonly components: Readonly<Record<Component, string>>;
  readonly entryKinds: Readonly<Record<WordedEntryKind, string>>;
  readonly otherEntry: string;
  readonly aging: {
    readonly notDue: string;
    readonly unapplied: string;
    /** `{from}`, `{through}` */
    readonly days: string;
    /** `{from}` */
    readonly daysAndMore: string;
  };
  readonly statement: StatementMessages;
  /** Why something cannot be shown, by code: what must be sayable when nothing more can be loaded. The rest: `failuresTopic`, `refusalText`. */
  readonly failures: Readonly<Record<string, RefusalWords>>;
  /** For a code that has no words yet; `{code}` for whoever is asked for help. */
  readonly otherRefusal: RefusalWords;
}
