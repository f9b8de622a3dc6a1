import type { Plural } from './messages.types.js';

/** Words of the collector's list. Tables of their own, so that elements which do not show it need not carry them: `worklistWords`. */
export interface WorklistMessages {
  readonly title: string;
  readonly accounts: Plural;
  /** `{day}` */
  readonly evaluatedOn: string;
  readonly update: string;
  readonly search: string;
  readonly searchHint: string;
  readonly order: string;
  readonly orders: Readonly<Record<'points' | 'oldest' | 'amount' | 'name', string>>;
  readonly reason: string;
  readonly everything: string;
  readonly filters: string;
  /** Names of what a list can be narrowed by. */
  readonly facets: Readonly<Record<'bucket' | 'assignedTo' | 'currency' | 'withPromise' | 'snoozed', string>>;
  readonly values: Readonly<Record<'withPromise' | 'snoozed', Readonly<Record<'true' | 'false', string>>>>;
  readonly any: string;
  readonly clear: string;
  readonly who: string;
  readonly why: string;
  readonly toCollect: string;
  /** `{currency}` */
  readonly toCollectIn: string;
  readonly late: string;
  readonly days: Plural;
  readonly standing: string;
  readonly promise: string;
  /** `{day}` */
  readonly snoozedThrough: string;
  readonly select: string;
  readonly selectAll: string;
  readonly selected: Plural;
  /** `{n}`: how many at most. */
  readonly selectedMost: string;
  readonly unselect: string;
  readonly openWhy: string;
  readonly row: string;
  readonly unreadableRow: string;
  readonly changed: string;
  readonly changedRows: Plural;
  readonly sameRows: string;
  readonly loading: string;
  readonly nothingYet: string;
  readonly nobody: string;
  readonly nobodyHint: string;
  readonly noneMatches: string;
  /** `{day}` */
  readonly stillShown: string;
  /** `{shown}`, `{count}` */
  readonly onlyShown: string;
  readonly allKeys: string;
  readonly account: string;
  readonly loadingAccount: string;
  readonly assign: string;
  readonly snooze: string;
}

/** Words of what is opened now and then: why a row is there, the keys, assigning and putting off. */
export interface WorklistActMessages {
  /** `{name}` */
  readonly whyHere: string;
  readonly points: string;
  readonly total: string;
  readonly removedBy: string;
  readonly close: string;
  readonly keysTitle: string;
  readonly keys: Readonly<
    Record<
      | 'move'
      | 'page'
      | 'ends'
      | 'open'
      | 'contact'
      | 'promise'
      | 'message'
      | 'snooze'
      | 'assign'
      | 'select'
      | 'range'
      | 'all'
      | 'why'
      | 'search'
      | 'help'
      | 'close',
      string
    >
  >;
  readonly or: string;
  readonly keysHint: string;
  readonly assignTitle: Plural;
  readonly assignTo: string;
  readonly assignHint: string;
  readonly snoozeTitle: Plural;
  readonly snoozeThrough: string;
  readonly snoozeDays: Plural;
  /** `{day}` */
  readonly comesBack: string;
  readonly dayMissing: string;
  readonly toMissing: string;
  readonly cancel: string;
  /** `{done}`, `{count}` */
  readonly progress: string;
  readonly assigned: Plural;
  readonly snoozed: Plural;
  readonly notDone: Plural;
  readonly retry: string;
}
