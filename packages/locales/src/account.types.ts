import type { DebtMessages } from './debt.types.js';
import type { Plural } from './messages.types.js';

/** What can be done to an account. */
export type AccountAct = 'contact' | 'promise' | 'payment' | 'message' | 'note' | 'assign' | 'snooze' | 'hold' | 'lift';

/** The parts of an account, one shown at a time. */
export type AccountTab = 'items' | 'timeline' | 'promises' | 'statement';

/** Words of one account as whoever collects sees it. Tables of their own, so that elements which do not show it need not carry them: `accountWords`. */
export interface AccountMessages extends DebtMessages {
  /** While nobody has said whose account it is. */
  readonly title: string;
  readonly close: string;
  readonly toCollect: string;
  readonly assignedTo: string;
  readonly toNobody: string;
  /** `{day}` */
  readonly snoozed: string;
  readonly hold: string;
  /** `{day}` */
  readonly holdThrough: string;
  readonly holdOpen: string;
  /** `{items}` */
  readonly holdItems: string;
  readonly promise: string;
  /** `{id}`, `{day}` */
  readonly promiseOf: string;
  /** Over the buttons. */
  readonly acts: string;
  readonly act: Readonly<Record<AccountAct, string>>;
  /** `{hold}` */
  readonly liftOf: string;
  readonly closeAct: string;
  /** What was recorded. `{to}`, `{day}` */
  readonly done: Readonly<Record<AccountAct | 'withdrawn', string>>;
  /** `{instant}` */
  readonly lookingBack: string;
  readonly tabs: Readonly<Record<AccountTab, string>>;
  /** `{name}`, `{count}` */
  readonly tabCount: string;
  /** `{currency}` */
  readonly itemsCaption: string;
  readonly daysLate: string;
  readonly late: Plural;
  readonly dueToday: string;
  /** `{component}`, `{amount}` */
  readonly includes: string;
  readonly paused: string;
  /** `{day}` */
  readonly nothingOpen: string;
  readonly inFavour: string;
  /** `{id}`, `{day}` */
  readonly inFavourOf: string;
  readonly more: string;
  /** `{shown}`, `{count}` */
  readonly shown: string;
  readonly noPromises: string;
  readonly loading: string;
  readonly loadingPart: string;
  readonly nothingChosen: string;
  /** `{day}` */
  readonly stillShown: string;
}
