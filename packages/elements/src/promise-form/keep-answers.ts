import type { LocalDate, Money, PromiseChoices } from '@cartera/core';
import { formatAmount, type Locale } from '@cartera/locales';
import type { PromiseDraft } from './promise-draft.js';

/** A draft under newer choices: an answer that is offered no longer stands as if it had been typed, so that nothing is lost and nothing changes by itself. */
export function keepAnswers(draft: PromiseDraft, choices: PromiseChoices, locale: Locale): PromiseDraft {
  const { amount, dueOn } = draft;
  return {
    ...draft,
    ...(typeof amount === 'object' && !offersAmount(choices, amount) && { amount: 'typed', typedAmount: formatAmount(locale, amount) }),
    ...(dueOn !== undefined && dueOn !== 'typed' && !offersDay(choices, dueOn) && { dueOn: 'typed', typedDay: dueOn }),
  };
}

/** Whether just this amount is offered. */
export function offersAmount({ currencies }: PromiseChoices, { amount, currency }: Money): boolean {
  const offered = currencies.find((one) => one.currency === currency);
  return offered?.amounts.some((one) => one.amount.amount === amount) ?? false;
}

/** Whether just this day is offered. */
export function offersDay({ days }: PromiseChoices, day: LocalDate): boolean {
  return days.some(({ on }) => on === day);
}
