import type { DebtMessages } from './debt.types.js';
import type { Plural } from './messages.types.js';

/** Words of the statement of account. */
export interface StatementMessages extends DebtMessages {
  readonly title: string;
  readonly notDue: string;
  readonly inFavour: string;
  /** `{day}` */
  readonly nothingOwed: string;
  readonly owedToYou: string;
  readonly agingTitle: string;
  readonly agingBucket: string;
  readonly amount: string;
  /** `{count}` */
  readonly openItems: string;
  /** `{day}` */
  readonly noOpenItems: string;
  /** `{day}` */
  readonly lastPayment: string;
  /** `{from}`, `{to}` */
  readonly movements: string;
  readonly noMovements: string;
  /** `{from}`, `{to}` */
  readonly empty: string;
  readonly date: string;
  readonly concept: string;
  readonly charge: string;
  readonly credit: string;
  readonly balance: string;
  readonly issued: string;
  readonly original: string;
  readonly state: string;
  readonly daysLate: Plural;
  /** `{amount}` */
  readonly disputed: string;
  /** `{day}` */
  readonly opening: string;
  /** `{day}` */
  readonly closing: string;
  readonly late: string;
  /** `{first}`, `{last}`, `{count}` */
  readonly rows: string;
  readonly loading: string;
  /** `{day}` */
  readonly stillShown: string;
  readonly nothingYet: string;
  readonly openWhy: string;
  /** `{name}` */
  readonly whyOf: string;
  readonly whyLoading: string;
  readonly promisesUnreadable: string;
  readonly paymentFailed: string;
}
