import type { Because, CreditorContact, CurrencyCode, LocalDate, Money } from '@cartera/core';
import type { Stage } from './stage.types.js';

/** One document that is asked for. */
export interface DueDocument {
  readonly id: string;
  readonly dueOn: LocalDate;
  /** Days past due on `asOf`; 0 on the day itself, negative before. */
  readonly days: number;
  /** What of it is open. */
  readonly amount: Money;
  /** Its own numeric reference, where payments bear one a document. */
  readonly reference: string | null;
}

/** What is asked for in one currency. */
export interface DueGroup {
  readonly currency: CurrencyCode;
  /** The first of them, the oldest first. */
  readonly documents: readonly DueDocument[];
  /** Those that are not listed. */
  readonly more: { readonly count: number; readonly total: Money } | null;
  /** Open of all of them, listed or not. */
  readonly total: Money;
  /** Money of the customer's that is not applied yet. */
  readonly credit: Money | null;
  /** What is left to pay: total − credit; of a promise, its rest. */
  readonly toPay: Money;
}

/** An account money is sent to, as a text needs it. */
export interface PayAccount {
  readonly currency: CurrencyCode;
  readonly clabe: string | null;
  readonly account: string | null;
  readonly bank: string | null;
  readonly holder: string;
}

/** All that a text may name. What is not known is null, so that a text can ask for it. */
export interface LetterData {
  readonly asOf: LocalDate;
  readonly stage: Stage | null;
  readonly creditor: {
    readonly name: string;
    readonly taxId: string | null;
    readonly contact: { readonly [K in keyof CreditorContact]-?: string | null };
  };
  readonly customer: { readonly name: string };
  /** One a currency, by code. Of a statement: what is overdue. */
  readonly due: readonly DueGroup[];
  /** Documents that are asked for, of every currency. */
  readonly count: number;
  readonly promise: { readonly madeOn: LocalDate; readonly dueOn: LocalDate; readonly amount: Money; readonly rest: Money } | null;
  readonly statement: {
    readonly from: LocalDate;
    readonly to: LocalDate;
    readonly balances: readonly { readonly currency: CurrencyCode; readonly balance: Money; readonly inFavour: boolean }[];
  } | null;
  readonly pay: {
    readonly accounts: readonly PayAccount[];
    /** Currencies that are asked for and have no account, where others have one: the customer asks how these are paid. */
    readonly ask: readonly CurrencyCode[];
    readonly reference: { readonly numeric: string; readonly concept: string };
    readonly link: string | null;
  };
}

/** What a message is about, and why. */
export interface LetterSubject {
  readonly data: LetterData;
  /** Documents that are asked for, in the order they are due. */
  readonly itemIds: readonly string[];
  /** What is asked for, one a currency. */
  readonly totals: readonly Money[];
  /** Every stage that the account's documents and promises allow, the default first. */
  readonly stages: readonly Stage[];
  /** Why it is in this stage. */
  readonly because: readonly Because[];
}
