import type { LocalDate } from '../calendar/index.js';
import type { Component, Hold } from '../journal/index.js';
import type { Because, Decimal, Money, Rounding } from '../money/index.js';
import type { LateInterestTerms, Rate } from '../terms/index.js';

/** A debt that bears late interest: what it was, when it fell due, what reduced it, and how much interest was charged so far (waived included). */
export interface InterestItem {
  readonly principal: Money;
  readonly dueOn: LocalDate;
  /** Component: default principal. What reduced late interest counts only against capitalised interest; other components are skipped. */
  readonly reductions?: readonly { readonly on: LocalDate; readonly amount: Money; readonly component?: Component }[];
  readonly charged?: Money;
}

/** Days that earn nothing: `from` belongs to the pause, `until` does not. */
export interface InterestPause {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** Through which day interest is asked, and what limits it beside the terms. */
export interface AccrualMoment {
  readonly through: LocalDate;
  readonly pauses?: readonly InterestPause[];
  /** At most that part of the principal in all: '100' is all of it. The lower of this and the terms' own holds. */
  readonly maximumPercent?: Decimal;
}

/**
 * A stretch of days with one balance and one rate, worth balance × rate × numerator ÷ denominator (perMonth: × 12). `until` does not
 * belong to it. A rate perDay has its days over 1.
 */
export interface AccrualSegment {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly days: number;
  readonly balance: Money;
  readonly rate: Rate;
  readonly numerator: number;
  readonly denominator: number;
}

/** Late interest of a debt through a day. toCharge = earned − charged, below zero when too much was charged. */
export interface Accrual {
  readonly earned: Money;
  readonly charged: Money;
  readonly toCharge: Money;
  readonly segments: readonly AccrualSegment[];
  readonly because: readonly Because[];
}

/** What a policy says of late interest beside its terms; in the slot `interest`. */
export interface InterestRules {
  /** Holds of these kinds pause interest on what they hold, from their first day through their last. */
  readonly pausedBy?: readonly Hold['kind'][];
  /** At most that part of each instalment's principal in all: '100' is all of it. */
  readonly maximumPercent?: Decimal;
  /** The highest rate that may be agreed, a year, as a fraction: '0.36' is 36 %. */
  readonly maximumPerYear?: Decimal;
  /**
   * Days of the month, 1 to 31, on which the day's run charges what was earned through them; 31 is the last of every month, a day that a month is too short for too.
   * Default: the run charges nothing, commands do.
   */
  readonly chargeDaysOfMonth?: readonly number[];
  /** Tax on interest (IVA): tax in all = interest in all × percent, rounded once. */
  readonly tax?: { readonly percent: Decimal; readonly rounding: Rounding };
}

/** The slice of a policy that charging interest takes. */
export interface InterestPolicy {
  readonly id: string;
  readonly version?: string;
  readonly lateInterest?: LateInterestTerms;
  readonly interest?: InterestRules;
}
