import type { Instant, LocalDate } from '../calendar/index.js';
import type { Because, Decimal, Money } from '../money/index.js';

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

/** On which days a promise may fall due. Quincenas: the 15th and the last day of a month, or the business day before where that is none. */
export type PromiseDueDays = 'any' | 'business-days' | 'quincenas';

/** Which promises are taken at all. Steers the taking; it is no part of what was agreed. */
export interface PromiseGuard {
  /** How far ahead a part may lie, in days from the day the promise is made; the last one counts. */
  readonly horizonDays: number;
  /** The least that is worth promising, as a fraction of what is open, 0 to 1, both allowed: '0.25' is a quarter. */
  readonly minimumShare: Decimal;
  /** Default 'any'. */
  readonly dueDays?: PromiseDueDays;
}

/** The slice of the policy that promises are decided by. */
export interface PromisePolicy {
  readonly promise: PromiseRules & PromiseGuard;
}

/** What of a promise stands. */
export type PromiseState = 'open' | 'kept' | 'partially-kept' | 'broken';

/** A promise judged as of a day. */
export interface PromiseVerdict {
  readonly state: PromiseState;
  readonly parts: readonly { readonly dueOn: LocalDate; readonly promised: Money; readonly paid: Money; readonly state: PromiseState }[];
  readonly because: readonly Because[];
}

/** As of which day, as known when. `zone`: where the books are kept, for the day a payment was learned; default UTC. */
export interface PromiseMoment {
  readonly asOf: LocalDate;
  readonly knownAt?: Instant;
  readonly zone?: string;
}
