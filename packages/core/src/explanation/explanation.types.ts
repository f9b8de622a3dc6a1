import type { Instant, LocalDate } from '../calendar/index.js';
import type { Because } from '../money/index.js';

/**
 * Every step of an explanation. Those of a document (`item.…`) and of a line (`line.…`) carry an `amount`, or none where they only say what happened; the last one
 * carries the `total`, which is the sum of the amounts. `terms.…` stand under a document: how its due day came about.
 */
export type ExplanationCode =
  | `item.${'recorded' | 'stated' | 'charged' | 'payment_applied' | 'credit_note_applied' | 'payment_returned' | 'credit_note_cancelled' | 'voided' | 'moved' | 'open'}`
  | `line.${'payment_received' | 'credit_note_issued' | 'transfer_received' | 'payment_returned' | 'credit_note_cancelled' | 'payment_applied'}`
  | `item.${'waived' | 'interest_released'}`
  | `line.${'interest_charged' | 'charge_waived' | 'interest_released'}`
  | `line.${'credit_note_applied' | 'payment_refunded' | 'payment_transferred' | 'voided' | 'other'}`
  | `line.${'put_on' | 'taken_off' | 'returned' | 'cancelled' | 'refunded' | 'transferred' | 'used' | 'unapplied' | 'voided_since'}`
  | `line.${'on_item' | 'on_money' | 'total'}`
  | `terms.${'delivered' | 'contra_recibo' | 'days' | 'months' | 'end_of_month' | 'next_day_of_month' | 'day_of_next_month' | 'next_weekday'}`
  | `terms.business_day_${'following' | 'preceding' | 'modified_following'}`;

/** A step whose code has words in every language. */
export type ExplanationStep = Because & { readonly code: ExplanationCode };

/** As of when, as known when: both ends count. */
export interface ExplanationMoment {
  readonly asOf: LocalDate;
  readonly knownAt?: Instant | undefined;
}
