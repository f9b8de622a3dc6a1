import type { DateStep, DayCount, LocalDate } from '../calendar/index.js';
import type { Decimal, Money, Rounding } from '../money/index.js';

/** One line of payment terms: how much of the invoice, counted from which day, due when. */
export interface TermLine {
  readonly share: { readonly percent: Decimal } | { readonly amount: Money } | 'rest';
  /** Default 'issued'. */
  readonly from?: 'issued' | 'delivered' | 'contra-recibo';
  readonly due: readonly DateStep[];
}

/** Payment terms, as agreed. `earlyPayment.percent` is a percentage: '2' is 2 %. */
export interface Terms {
  readonly lines: readonly TermLine[];
  readonly earlyPayment?: { readonly percent: Decimal; readonly through: readonly DateStep[]; readonly of: 'total' | 'before-tax' };
}

/** A dated slice of an invoice. */
export interface DueInstalment {
  readonly number: number;
  readonly dueOn: LocalDate;
  readonly amount: Money;
}

/** Interest per year, month or day, as a fraction: '0.12' is 12 %. perMonth is worth 12 × perMonth a year; perDay counts actual days. */
export type Rate = { readonly perYear: Decimal } | { readonly perMonth: Decimal } | { readonly perDay: Decimal };

/** A rate from a day on, until the next row's day; with `through` no longer than that day, which counts. */
export interface DatedRate {
  readonly from: LocalDate;
  readonly through?: LocalDate;
  readonly rate: Rate;
}

/** Late interest as agreed with a customer; copied into the entry that agreed it. `maximumPercent`: at most that part of the principal ('100' is all of it). */
export interface LateInterestTerms {
  readonly rate: Rate | readonly DatedRate[];
  readonly dayCount: DayCount;
  readonly grace?: { readonly days: number; readonly then: 'from-due' | 'from-end-of-grace' };
  readonly round: 'at-end' | 'daily';
  readonly rounding: Rounding;
  readonly capitaliseOn?: readonly LocalDate[];
  readonly maximumPercent?: Decimal;
}
