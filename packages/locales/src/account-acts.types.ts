import type { CollectionCodes } from './collection-codes.types.js';
import type { RefusalWords } from './messages.types.js';

/** A field of a collector's forms. */
export type AccountField =
  | 'channel'
  | 'direction'
  | 'outcome'
  | 'withWhom'
  | 'nextOn'
  | 'contactText'
  | 'text'
  | 'to'
  | 'through'
  | 'kind'
  | 'holdThrough'
  | 'itemIds'
  | 'reason'
  | 'liftReason';

/** Words of what a collector records on an account. Apart from `AccountMessages`, because they are needed only once something is recorded. */
export interface AccountActsMessages {
  readonly titles: Readonly<Record<'contact' | 'note' | 'assign' | 'snooze' | 'hold' | 'lift', string>>;
  readonly fields: Readonly<Record<AccountField, string>>;
  readonly hints: Readonly<Partial<Record<AccountField, string>>>;
  readonly optional: string;
  readonly choose: string;
  readonly nobody: string;
  readonly toMe: string;
  /** When the account is back on the list: tomorrow, in three days … */
  readonly back: { readonly tomorrow: string; readonly days3: string; readonly week: string; readonly weeks2: string };
  /** `{day}` */
  readonly backOn: string;
  readonly wholeAccount: string;
  readonly someItems: string;
  readonly noItems: string;
  readonly missing: Readonly<Partial<Record<AccountField, string>>>;
  readonly dayUnreadable: string;
  readonly save: Readonly<Record<'contact' | 'note' | 'assign' | 'snooze' | 'hold' | 'lift', string>>;
  readonly sending: string;
  readonly unanswered: { readonly text: string; readonly remedy: string; readonly retry: string };
}

/** All that is said of what a collector records, in one language. */
export interface AccountActsTopicMessages {
  readonly words: AccountActsMessages;
  readonly codes: CollectionCodes;
  /** By code. */
  readonly refusals: Readonly<Record<string, RefusalWords>>;
}
