import type { LocalDate } from '../calendar/index.js';
import type { Money } from '../money/index.js';

/** What softens a delay: days of grace, and stretches that do not count (`until` does not belong to its pause). */
export interface DelinquencyRules {
  readonly graceDays: number;
  readonly pauses?: readonly { readonly from: LocalDate; readonly until: LocalDate }[];
}

/** How late an account is: of its oldest open instalment, and of each past-due one. */
export interface Delinquency {
  readonly pastDueDays: number;
  readonly delinquentDays: number;
  /** The oldest due day plus grace, whatever the pauses; absent when nothing is past due. */
  readonly since?: LocalDate;
  readonly byInstalment: readonly {
    readonly itemId: string;
    readonly number: number;
    readonly pastDueDays: number;
    readonly delinquentDays: number;
    readonly amount: Money;
  }[];
}
