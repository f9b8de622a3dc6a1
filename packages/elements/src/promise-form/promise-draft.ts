import type { CurrencyCode, Money } from '@cartera/core';
import type { Intention } from './new-intention.js';

/** The two questions, the review, and what comes after. */
export type Step = 'amount' | 'due' | 'review' | 'receipt' | 'withdrawn';

/** A question that is answered by a choice or by typing. */
export type Question = 'amount' | 'due';

/** What a debtor has chosen and typed so far. Nothing of it is lost by an error, by going back or by newer data. */
export interface PromiseDraft {
  readonly step: Step;
  /** Chosen among several; absent, the first one offered. */
  readonly currency?: CurrencyCode;
  /** 'typed': what stands in `typedAmount`. */
  readonly amount?: Money | 'typed';
  readonly typedAmount: string;
  /** A day that was offered, or 'typed': what stands in `typedDay`. */
  readonly dueOn?: string;
  readonly typedDay: string;
  /** Questions whose answer is to be looked at, missing or unreadable ones too. */
  readonly told: Readonly<Record<Question, boolean>>;
  /** Made once for these answers and kept over every retry. Answers that change after it was sent need another one. */
  readonly intention?: Intention & { readonly sent: boolean };
}

/** What can happen to a draft. */
export type DraftAction =
  | { readonly type: 'currency'; readonly currency: CurrencyCode }
  | { readonly type: 'amount'; readonly amount: Money | 'typed' }
  | { readonly type: 'typed-amount'; readonly text: string }
  | { readonly type: 'due'; readonly dueOn: string }
  | { readonly type: 'typed-day'; readonly text: string }
  | { readonly type: 'step'; readonly step: Step }
  | { readonly type: 'told'; readonly question: Question }
  | { readonly type: 'intended'; readonly intention: Intention }
  | { readonly type: 'sent' }
  | { readonly type: 'renounced' };

/** A form that nobody has touched. */
export const EMPTY_DRAFT: PromiseDraft = { step: 'amount', typedAmount: '', typedDay: '', told: { amount: false, due: false } };

/** What comes of a draft. Pure: the same draft and action give the same draft. */
export function nextDraft(draft: PromiseDraft, action: DraftAction): PromiseDraft {
  switch (action.type) {
    case 'currency': {
      if (action.currency === draft.currency) return draft;
      const { amount, ...rest } = answered(draft, 'amount');
      return { ...rest, currency: action.currency, ...(amount === 'typed' && { amount }) };
    }
    case 'amount':
      return { ...answered(draft, 'amount'), amount: action.amount };
    case 'typed-amount':
      return { ...answered(draft, 'amount'), amount: 'typed', typedAmount: action.text };
    case 'due':
      return { ...answered(draft, 'due'), dueOn: action.dueOn };
    case 'typed-day':
      return { ...answered(draft, 'due'), dueOn: 'typed', typedDay: action.text };
    case 'step':
      return { ...draft, step: action.step };
    case 'told':
      return { ...draft, told: { ...draft.told, [action.question]: true } };
    case 'intended':
      return { ...draft, intention: { ...action.intention, sent: false } };
    case 'sent':
      return draft.intention ? { ...draft, intention: { ...draft.intention, sent: true } } : draft;
    default:
      return withoutIntention(draft);
  }
}

/** The draft with another answer to a question: nothing told of it yet, and an intention that was sent is over. */
function answered(draft: PromiseDraft, question: Question): PromiseDraft {
  const told = { ...draft.told, [question]: false };
  return { ...(draft.intention?.sent ? withoutIntention(draft) : draft), told };
}

function withoutIntention({ intention: _intention, ...draft }: PromiseDraft): PromiseDraft {
  return draft;
}
