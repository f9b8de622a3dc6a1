import type { Money } from '../money/index.js';

/** How accounts are valued: the points of every reason that holds are added up; an exit that holds makes them 0. */
export interface WorklistRules {
  readonly reasons: readonly WorklistReason[];
  /** In order; the first that holds counts. */
  readonly exits: readonly WorklistExit[];
}

/** What an account has to be, beside the reason itself. All that is stated holds. */
export interface WorklistConditions {
  /** Days since the oldest due day; the number itself counts. */
  readonly minDaysLate?: number;
  /** To collect in at least one of these currencies at least that. */
  readonly minAmount?: readonly Money[];
}

/** A reason to call, and what it is worth. Points are whole, below zero too. */
export type WorklistReason = { readonly when?: WorklistConditions } & (
  | {
      /** broken_promise: the latest promise was broken, in part too, and what it was about is still past due. follow_up_due: the day agreed in the latest contact has come. */
      readonly code: 'broken_promise' | 'follow_up_due';
      readonly points: number;
    }
  /** A payment came back within that many days, and something is past due. */
  | { readonly code: 'returned_payment'; readonly points: number; readonly withinDays: number }
  /** No contact since that many days; before the first contact they count from the oldest due day. */
  | { readonly code: 'no_contact'; readonly points: number; readonly sinceDays: number }
  /** By the days of the oldest: the last step it has reached. */
  | { readonly code: 'days_late'; readonly scale: readonly { readonly fromDays: number; readonly points: number }[] }
  /** By what there is to collect: the step that is worth most, over all currencies. */
  | { readonly code: 'amount'; readonly scale: readonly { readonly from: Money; readonly points: number }[] }
);

/** A reason not to call. */
export interface WorklistExit {
  /** nothing_past_due: and no promise is open. all_held: what is past due is held. promised: open promises speak for all that is to be collected. */
  readonly code: 'nothing_past_due' | 'all_held' | 'promised' | 'snoozed';
  /** It stays on the list, at its end; default: it leaves. */
  readonly listed?: true;
  readonly when?: WorklistConditions;
}

/** The name of a reason. */
export type WorklistReasonCode = WorklistReason['code'];
