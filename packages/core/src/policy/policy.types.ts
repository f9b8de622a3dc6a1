import type { AgingScheme } from '../aging/index.js';
import type { AllocationOrders } from '../allocation/index.js';
import type { Instant, LocalDate } from '../calendar/index.js';
import type { CreditorRules } from '../creditor/index.js';
import type { InterestRules } from '../interest/index.js';
import type { PromiseGuard, PromiseRules } from '../promises/index.js';
import type { LateInterestTerms } from '../terms/index.js';

/** What steers where nothing was agreed. Each concept's rules stand in a slot of its name. */
export interface Policy {
  readonly id: string;
  readonly version: string;
  /** The first day it holds. */
  readonly from: LocalDate;
  readonly publishedAt: Instant;
  readonly appliesTo?: { readonly segment?: string; readonly jurisdiction?: string };
  readonly aging: AgingScheme;
  readonly allocation: { readonly order: AllocationOrders; readonly onBackdated: 'keep' | 'propose' | 'reapply' };
  readonly promise: PromiseRules & PromiseGuard;
  readonly lateInterest?: LateInterestTerms;
  readonly interest?: InterestRules;
  /** Who is owed and how they are paid; left out, nobody is named and no letter can be written. */
  readonly creditor?: CreditorRules;
  readonly worklist?: object;
  /** The last day by then on which the day's run charges late interest, by the version that held on it; set by `policyInForce`. */
  readonly lastChargeOn?: LocalDate;
  /** Stands for all versions that hold on the day for somebody, where it is more than one; set by `policyInForce`. */
  readonly among?: string;
  /** The next version's day; set by `policyInForce`. */
  readonly until?: LocalDate;
}
