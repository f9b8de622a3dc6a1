import type { DebtMessages } from './debt.types.js';
import type { SettlementMethod } from '@cartera/core';

/** How a payment came in, as the form offers it. A credit note has a command of its own. */
export type PaymentMethod = Exclude<SettlementMethod, 'credit-note'>;

/** Words of the payment form, which a clerk reads: `paymentFormWords`. */
export interface PaymentFormMessages extends Pick<DebtMessages, 'components'> {
  readonly title: string;
  /** `{day}` */
  readonly asOf: string;
  /** Nothing open: `{day}` */
  readonly nothingOpen: string;
  readonly fields: {
    readonly amount: string;
    readonly currency: string;
    readonly method: string;
    readonly on: string;
    readonly reference: string;
    readonly referenceHint: string;
    readonly clearsOn: string;
    readonly clearsOnHint: string;
  };
  readonly methods: Readonly<Record<PaymentMethod, string>>;
  readonly problems: {
    readonly amountMissing: string;
    /** `{example}` */
    readonly amountUnreadable: string;
    /** Typed in another currency: `{currencies}` */
    readonly otherCurrency: string;
    readonly onMissing: string;
    /** `{day}` */
    readonly onLater: string;
    readonly clearsOnUnreadable: string;
  };
  readonly apply: {
    readonly heading: string;
    readonly modes: Readonly<Record<'by-policy' | 'lines' | 'none', string>>;
    readonly hints: Readonly<Record<'by-policy' | 'lines' | 'none', string>>;
    /** `{currency}` */
    readonly caption: string;
    readonly document: string;
    /** `{document}`, `{number}` */
    readonly instalment: string;
    readonly due: string;
    readonly open: string;
    readonly toApply: string;
    /** `{document}` */
    readonly toApplyOn: string;
    readonly left: string;
    readonly unapplied: string;
    /** Documents in other currencies are not shown: `{currencies}` */
    readonly otherCurrencies: string;
    /** Without anybody to ask beforehand. */
    readonly later: string;
  };
  readonly review: {
    readonly heading: string;
    readonly notYet: string;
    /** Something typed is wrong. */
    readonly mend: string;
    readonly checking: string;
    /** `{amount}`, `{method}`, `{day}`, `{applied}` */
    readonly payment: string;
    /** `{amount}`, `{method}`, `{day}`, `{clears}`, `{applied}` */
    readonly clearing: string;
    /** `{lines}` */
    readonly applied: string;
    /** One of a list: `{document}`, `{amount}` */
    readonly line: string;
    /** After a few of a list: `{count}` */
    readonly more: string;
    /** `{amount}` */
    readonly rest: string;
    readonly allInFavour: string;
    readonly byPolicy: string;
    readonly confirm: string;
    readonly sending: string;
  };
  readonly unanswered: { readonly text: string; readonly remedy: string; readonly retry: string };
  readonly receipt: { readonly heading: string; readonly number: string; readonly another: string };
  readonly loading: string;
  readonly nothingYet: string;
  /** `{day}` */
  readonly stillShown: string;
}
