import type { LocalDate, Money, PromiseChoices } from '@cartera/core';
import { formatMoney, formatMoneyWithCode, type Locale } from '@cartera/locales';
import { formatWeekday, promiseFormWords, type PromiseFormMessages } from '@cartera/locales/promise';

/** How everything in the form is written. */
export interface FormView {
  readonly locale: Locale;
  readonly words: PromiseFormMessages;
  /** With its code where there are several currencies. */
  readonly money: (amount: Money) => string;
  /** With its weekday; with its year where that is not the present one. */
  readonly day: (day: LocalDate) => string;
}

/** A view for an account. */
export function formView(locale: Locale, choices: PromiseChoices | undefined): FormView {
  const several = (choices?.currencies.length ?? 0) > 1;
  return {
    locale,
    words: promiseFormWords(locale),
    money: (amount) => (several ? formatMoneyWithCode(locale, amount) : formatMoney(locale, amount)),
    day: (day) => formatWeekday(locale, day, choices?.asOf ?? ''),
  };
}
