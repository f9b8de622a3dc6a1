import type { Component, LocalDate, Money } from '@cartera/core';
import { formatDay, formatMoney, formatMoneyWithCode, phrase, type Locale } from '@cartera/locales';
import { paymentFormWords, type PaymentFormMessages } from '@cartera/locales/payment';

/** How everything in the form is written. */
export interface PaymentView {
  readonly locale: Locale;
  readonly words: PaymentFormMessages;
  /** With its code where there are several currencies. */
  readonly money: (amount: Money) => string;
  readonly day: (day: LocalDate) => string;
  /** A part of a debt by the name of its document; `several`: with the number of the instalment. */
  readonly document: (
    part: { readonly itemId: string; readonly reference?: string | undefined; readonly component: Component },
    instalment: number | undefined,
  ) => string;
}

/** A view for an account with one currency, or with several. */
export function paymentView(locale: Locale, severalCurrencies: boolean): PaymentView {
  const words = paymentFormWords(locale);
  return {
    locale,
    words,
    money: (amount) => (severalCurrencies ? formatMoneyWithCode(locale, amount) : formatMoney(locale, amount)),
    day: (day) => formatDay(locale, day),
    document: ({ itemId, reference = itemId, component }, instalment) => {
      const named =
        instalment === undefined ? reference : phrase(words.apply.instalment, { document: reference, number: String(instalment) });
      return component === 'principal' ? named : `${named} · ${words.components[component]}`;
    },
  };
}
