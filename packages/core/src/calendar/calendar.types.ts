import type { CurrencyCode, Decimal } from '../money/index.js';

/** A civil day, 'YYYY-MM-DD', from 0001-01-01 through 9999-12-31. */
export type LocalDate = string;

/** A point in time, ISO 8601 in UTC: '2026-03-31T18:00:00Z'. Compared as an instant, not as text. */
export type Instant = string;

/** Which days are worked. `weekend` holds ISO weekdays (1 is Monday, 7 is Sunday). Nothing is known outside [from, through]. */
export interface BusinessCalendar {
  readonly id: string;
  readonly weekend: readonly number[];
  readonly holidays: readonly LocalDate[];
  readonly from: LocalDate;
  readonly through: LocalDate;
}

/** Where a day that is not worked moves to. 'modified-following': following, unless that is another month, then preceding. */
export type BusinessDayConvention = 'none' | 'following' | 'preceding' | 'modified-following';

/** How a span of days becomes a fraction of a year (ISDA 2006 Definitions, section 4.16). */
export type DayCount =
  | { readonly basis: 'actual/360' | 'actual/365' | '30/360-isda' | '30e/360' }
  | {
      readonly basis: 'actual/actual-isda';
      /** Which end belongs to the period when it is split by year; default start-included. */
      readonly interval?: 'start-included' | 'end-included';
    }
  | {
      readonly basis: '30/360-us';
      /** True: both days last of February → `until` counts as the 30th; `from` last of February → the 30th; then as 30/360-isda. */
      readonly endOfMonth: boolean;
    }
  | {
      readonly basis: '30e/360-isda';
      /** Spares only `until` = terminationOn from the February rule. */
      readonly terminationOn?: LocalDate;
    };

/** A part of a year, exact; need not be in lowest terms. */
export interface DayCountFraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** One step from a day to another. Steps are taken in order; they say due days of terms and the timing of reminders alike. */
export type DateStep =
  | { readonly days: number }
  | { readonly months: number }
  | { readonly endOfMonth: true }
  /** The first day on or after with this number; the month's last where it is shorter. */
  | { readonly nextDayOfMonth: number }
  /** This day (1–31) in the following calendar month, clamped to its last. */
  | { readonly dayOfNextMonth: number }
  /** ISO weekday 1–7, on or after. */
  | { readonly nextWeekday: number }
  | { readonly businessDay: 'following' | 'preceding' | 'modified-following' };

/** One dated rate: units of `to` for one unit of `from`. */
export interface ReferenceRate {
  readonly from: CurrencyCode;
  readonly to: CurrencyCode;
  readonly on: LocalDate;
  readonly rate: Decimal;
}

/** What a rule looks up: the calendar and the dated rates in force. */
export interface References {
  readonly calendar: BusinessCalendar;
  readonly rates?: readonly ReferenceRate[];
}
