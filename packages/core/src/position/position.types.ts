import type { Instant, LocalDate, References } from '../calendar/index.js';
import type { Component, Hold, Journal, StreamId } from '../journal/index.js';
import type { CurrencyCode, Money } from '../money/index.js';

/** An amount by component, minor units, with its total. */
export interface Amounts extends Readonly<Record<Component, number>> {
  readonly currency: CurrencyCode;
  readonly total: number;
}

/** What reduced an instalment: a payment, a credit note, a waiver. Positive; a return is a negative one on its day. */
export interface Reduction {
  readonly sourceId: string;
  readonly on: LocalDate;
  readonly component: Component;
  readonly amount: Money;
}

/** One instalment as of a day. `original` holds later charges too; open = original − reductions. */
export interface InstalmentState {
  readonly itemId: string;
  /** What its document is called on paper, where it has a name that is not its id: one that came by a file is 'sae/F-1042' here and F-1042 to people. */
  readonly reference?: string;
  readonly number: number;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly original: Amounts;
  readonly open: Amounts;
  /** Minor units in dispute. */
  readonly disputed: number;
  /** The day open last became 0. */
  readonly settledOn?: LocalDate;
  readonly reductions: readonly Reduction[];
}

/** Money received and not applied, above zero; credit notes too, under their id. */
export interface UnappliedMoney {
  readonly paymentId: string;
  readonly receivedOn: LocalDate;
  readonly amount: Money;
}

/** An account as of a day, as known at an instant. */
export interface Position {
  readonly stream: StreamId;
  readonly asOf: LocalDate;
  readonly knownAt?: Instant;
  /** The last entry's seq, whatever asOf and knownAt. */
  readonly version: number;
  /** The next day on which postings or holds already known change this position. */
  readonly changesOn?: LocalDate;
  /** Posted by asOf, settled ones too; by dueOn, then itemId, then number. */
  readonly instalments: readonly InstalmentState[];
  readonly unapplied: readonly UnappliedMoney[];
  /** In force on asOf. */
  readonly holds: readonly Hold[];
}

/** All that a rule sees. */
export interface Situation<P> {
  readonly journal: Journal;
  readonly position: Position;
  readonly policy: P;
  readonly references: References;
  readonly related?: readonly Journal[];
  readonly caller?: { readonly id: string; readonly role: string };
}
