import type { Instant, LocalDate } from '../calendar/index.js';
import type { CurrencyCode, Money } from '../money/index.js';

/** An interval of ages in days, both ends counted; null has no end. */
export interface AgingBucket {
  readonly fromDays: number;
  readonly throughDays: number | null;
}

/** How ages are counted and cut. 'due': day 1 is the day after the due day; 'issued': day 0 is the day of issue. */
export interface AgingScheme {
  readonly basis: 'due' | 'issued';
  /** Ascending, no gap, no overlap, the last without end. */
  readonly buckets: readonly AgingBucket[];
}

/** Something open, to be aged. */
export interface OpenItem {
  readonly customerId: string;
  readonly amount: Money;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
}

/** One customer in one currency, minor units. notDue + buckets + unapplied = total = balance. */
export interface AgingRow {
  /** The stream after account/. */
  readonly customerId: string;
  readonly currency: CurrencyCode;
  /** Below the first bucket. */
  readonly notDue: number;
  readonly buckets: readonly (AgingBucket & { readonly amount: number })[];
  /** At most 0; negative items too. */
  readonly unapplied: number;
  readonly total: number;
}

/** An aging as of a day; ages counted to `bucketsAsOf`. */
export interface AgingReport {
  readonly asOf: LocalDate;
  readonly bucketsAsOf: LocalDate;
  readonly knownAt?: Instant;
  /** By customerId, then currency. */
  readonly rows: readonly AgingRow[];
  /** One a currency. */
  readonly totals: readonly Omit<AgingRow, 'customerId'>[];
}
