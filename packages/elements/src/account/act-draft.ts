import type { Refusal } from '@cartera/core';
import type { AccountAct } from '@cartera/locales/account';
import type { AccountField } from '@cartera/locales/account-acts';
import type { SubmittedRequest } from '../submission/index.js';
import type { AccountCommand } from './account-events.types.js';

/** An act that has a form here; promises, payments and messages have elements of their own. */
export type FormAct = Exclude<AccountAct, 'promise' | 'payment' | 'message'>;

/** What somebody has chosen and typed in one form of one account. Nothing of it is lost by an error, by newer data, or by looking at another account. */
export interface ActDraft {
  readonly values: Readonly<Partial<Record<AccountField, string>>>;
  /** Documents to be held; undefined: the whole account. */
  readonly itemIds?: readonly string[];
  /** Days of which a part is typed. */
  readonly unfinished: readonly AccountField[];
  /** What is missing is to be said. */
  readonly told: boolean;
  /** The far side's last word on these answers. */
  readonly refusal?: Refusal;
  /** What was sent, and is kept for every retry until something changes. */
  readonly sent?: SubmittedRequest<AccountCommand>;
  /** There was no answer: it may have been recorded all the same. */
  readonly unanswered?: true;
}

/** A form that nobody has touched. */
export const EMPTY_ACT: ActDraft = { values: {}, unfinished: [], told: false };

/** What can happen to a draft. */
export type ActAction =
  | { readonly type: 'value'; readonly field: AccountField; readonly value: string; readonly unfinished?: boolean }
  | { readonly type: 'items'; readonly itemIds: readonly string[] | undefined }
  | { readonly type: 'told' }
  | { readonly type: 'sent'; readonly request: SubmittedRequest<AccountCommand> }
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'unanswered' };

/** What comes of a draft. Pure: the same draft and action give the same draft. Answers that change need another key: what was sent is forgotten. */
export function nextAct(draft: ActDraft, action: ActAction): ActDraft {
  const { refusal: _refusal, sent: _sent, unanswered: _unanswered, itemIds: _itemIds, ...rest } = draft;
  const items = draft.itemIds && { itemIds: draft.itemIds };
  switch (action.type) {
    case 'value': {
      const others = draft.unfinished.filter((field) => field !== action.field);
      const unfinished = action.unfinished ? [...others, action.field] : others;
      return { ...rest, ...items, unfinished, values: { ...draft.values, [action.field]: action.value } };
    }
    case 'items':
      return { ...rest, ...(action.itemIds && { itemIds: action.itemIds }) };
    case 'told':
      return { ...draft, told: true };
    case 'sent':
      return { ...rest, ...items, sent: action.request };
    case 'refused':
      return { ...rest, ...items, refusal: action.refusal, ...(draft.sent && { sent: draft.sent }) };
    default:
      return { ...draft, unanswered: true };
  }
}
