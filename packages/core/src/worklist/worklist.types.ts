import type { LocalDate } from '../calendar/index.js';
import type { PlannedAction } from '../escalation/index.js';
import type { StreamId } from '../journal/index.js';
import type { Because, Money } from '../money/index.js';

/** One account on a collector's list: the summary a store keeps beside the entries. */
export interface WorkItem {
  readonly stream: StreamId;
  readonly version: number;
  readonly customerId: string;
  readonly name: string;
  readonly asOf: LocalDate;
  /** The day it was last evaluated for. */
  readonly evaluatedOn: LocalDate;
  /** The next day on which it changes by itself. */
  readonly changesOn?: LocalDate;
  /** Past-due and open, without held items, less what open promises still owe; at least 0. */
  readonly toCollect: readonly Money[];
  readonly oldestDueOn?: LocalDate;
  readonly bucket?: string;
  readonly withPromise: boolean;
  /** Name, tax id, documents, references. */
  readonly searchText: string;
  readonly assignedTo?: string;
  readonly snoozedThrough?: LocalDate;
  readonly next?: PlannedAction;
  readonly points: number;
  readonly because: readonly Because[];
}
