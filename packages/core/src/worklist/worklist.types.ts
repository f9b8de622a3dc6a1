import type { AgingScheme } from '../aging/index.js';
import type { LocalDate } from '../calendar/index.js';
import type { PlannedAction } from '../escalation/index.js';
import type { InterestPolicy } from '../interest/index.js';
import type { StreamId } from '../journal/index.js';
import type { Because, Money } from '../money/index.js';

/** One account on a collector's list: the summary a store keeps beside the entries. */
export interface WorkItem {
  readonly stream: StreamId;
  readonly version: number;
  readonly customerId: string;
  /** The customer's name; the id where none is known. */
  readonly name: string;
  readonly asOf: LocalDate;
  /** The day it was last evaluated for. */
  readonly evaluatedOn: LocalDate;
  /** The next day on which it changes by itself; the day of evaluation, where the day's run has interest to charge on it. */
  readonly changesOn?: LocalDate;
  /** Past-due and open, without held items, less what open promises still owe; at least 0. One amount for each currency in which something is past due, by code. */
  readonly toCollect: readonly Money[];
  /** The oldest due day of what is past due and not held. */
  readonly oldestDueOn?: LocalDate;
  /** The oldest one's bucket of the aging scheme: '31-60', '91+'. */
  readonly bucket?: string;
  readonly withPromise: boolean;
  /** Name, tax id, documents, references. */
  readonly searchText: string;
  readonly assignedTo?: string;
  /** The last day of a snooze that lasts. */
  readonly snoozedThrough?: LocalDate;
  readonly next?: PlannedAction;
  readonly points: number;
  /** One step a reason, with its points; below each what would remove it. */
  readonly because: readonly Because[];
  /** The rule by which it is not on the list, where one says so. */
  readonly exit?: string;
  /** The policy it was valued by: id@version, and where others hold beside it, what stands for all of them. */
  readonly policy?: string;
}

/** The slice of the policy that work items are made by. */
export interface WorklistPolicy extends Partial<InterestPolicy> {
  readonly aging: AgingScheme;
  /** `WorklistRules`; default core's. */
  readonly worklist?: object;
  /** The last day by then on which the day's run charges late interest. */
  readonly lastChargeOn?: LocalDate;
  /** Stands for all versions in force, where it is more than one. */
  readonly among?: string;
  /** The day on which another policy holds. */
  readonly until?: LocalDate;
}
