import type { LocalDate } from '../calendar/index.js';
import type { Because, Money } from '../money/index.js';

/** A dated, quantified commitment to pay. */
export interface PromiseToPay {
  readonly id: string;
  readonly madeOn: LocalDate;
  readonly parts: readonly { readonly dueOn: LocalDate; readonly amount: Money }[];
  readonly itemIds?: readonly string[];
}

/** The rules agreed with a promise. */
export interface PromiseRules {
  readonly toleranceDays: number;
  readonly toleranceAmount?: readonly Money[];
  /** 'any-payment': payments in the promise's currency, not credit notes. */
  readonly credits: 'any-payment' | 'payments-on-promised-items';
}

/** What of a promise stands. */
export type PromiseState = 'open' | 'kept' | 'partially-kept' | 'broken';

/** A promise judged as of a day. */
export interface PromiseVerdict {
  readonly state: PromiseState;
  readonly parts: readonly { readonly dueOn: LocalDate; readonly promised: Money; readonly paid: Money; readonly state: PromiseState }[];
  readonly because: readonly Because[];
}
