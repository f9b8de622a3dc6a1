import type { CurrencyCode } from '@cartera/core';
import type { PaymentMethod } from '@cartera/locales/payment';
import type { PaymentIntention } from './payment-intention.js';

/** By the policy's order, by document as typed, or not at all for now. */
export type ApplyMode = 'by-policy' | 'lines' | 'none';

/** A day of the form: received, or clear. */
export type DayField = 'on' | 'clearsOn';

/** What a clerk has chosen and typed so far. Nothing of it is lost by an error or by newer data. */
export interface PaymentDraft {
  readonly step: 'form' | 'receipt';
  readonly amount: string;
  /** Chosen among several; absent, the first one there is. */
  readonly currency?: CurrencyCode;
  readonly method: PaymentMethod;
  /** Absent: the business date. */
  readonly on?: string;
  readonly clearsOn: string;
  /** Days of which a part is typed. */
  readonly unfinished: readonly DayField[];
  readonly reference: string;
  readonly mode: ApplyMode;
  /** What is typed beside each part of a debt, by its key. */
  readonly lines: Readonly<Record<string, string>>;
  /** What is to be looked at, missing too: nothing yet, the amount, all of it. */
  readonly told: 'nothing' | 'amount' | 'all';
  /** Made once for these answers and kept over every retry. Answers that change after it was sent need another one. */
  readonly intention?: PaymentIntention & { readonly sent: boolean };
}

/** What can happen to a draft. */
export type PaymentAction =
  | { readonly type: 'amount' | 'reference'; readonly text: string }
  | { readonly type: DayField; readonly text: string; readonly unfinished: boolean }
  | { readonly type: 'currency'; readonly currency: CurrencyCode }
  | { readonly type: 'method'; readonly method: PaymentMethod }
  | { readonly type: 'mode'; readonly mode: ApplyMode; readonly lines?: Readonly<Record<string, string>> }
  | { readonly type: 'line'; readonly key: string; readonly text: string }
  | { readonly type: 'told'; readonly what: 'amount' | 'all' }
  | { readonly type: 'intended'; readonly intention: PaymentIntention }
  | { readonly type: 'sent' | 'renounced' | 'again' };

/** A form that nobody has touched. */
export const EMPTY_PAYMENT: PaymentDraft = {
  step: 'form',
  amount: '',
  method: 'transfer',
  clearsOn: '',
  unfinished: [],
  reference: '',
  mode: 'by-policy',
  lines: {},
  told: 'nothing',
};

/** What comes of a draft. Pure: the same draft and action give the same draft. */
export function nextPayment(draft: PaymentDraft, action: PaymentAction): PaymentDraft {
  switch (action.type) {
    case 'told':
      return draft.told === 'all' ? draft : { ...draft, told: action.what };
    case 'intended':
      return { ...draft, intention: { ...action.intention, sent: false } };
    case 'sent':
      return draft.intention ? { ...draft, intention: { ...draft.intention, sent: true } } : draft;
    case 'renounced':
      return withoutIntention(draft);
    case 'again':
      return EMPTY_PAYMENT;
    default:
      return changed(draft.intention?.sent ? withoutIntention(draft) : draft, action);
  }
}

type Change = Exclude<PaymentAction, { readonly type: 'told' | 'intended' | 'sent' | 'renounced' | 'again' }>;

function changed(draft: PaymentDraft, action: Change): PaymentDraft {
  switch (action.type) {
    case 'amount':
    case 'reference':
      return { ...draft, [action.type]: action.text };
    case 'on':
    case 'clearsOn': {
      const others = draft.unfinished.filter((field) => field !== action.type);
      return { ...draft, [action.type]: action.text, unfinished: action.unfinished ? [...others, action.type] : others };
    }
    case 'currency':
      return { ...draft, currency: action.currency, lines: {} };
    case 'method':
      return { ...draft, method: action.method };
    case 'mode':
      return { ...draft, mode: action.mode, lines: action.lines ?? draft.lines };
    default:
      return { ...draft, lines: { ...draft.lines, [action.key]: action.text } };
  }
}

function withoutIntention({ intention: _intention, ...draft }: PaymentDraft): PaymentDraft {
  return draft;
}
