import type { LocalDate, Money, PromisableCurrency, PromiseChoices } from '@cartera/core';
import { isLocalDate } from '@cartera/core/values';
import type { Locale } from '@cartera/locales';
import { readAmount } from '../submission/index.js';
import type { PromiseDraft } from './promise-draft.js';

/** What a draft comes to. */
export interface DraftReading {
  /** Currencies in which something can be promised. */
  readonly currencies: readonly PromisableCurrency[];
  /** The one that is chosen; absent where nothing can be promised. */
  readonly offered?: PromisableCurrency;
  /** Absent while it is missing or unreadable. */
  readonly amount?: Money;
  readonly dueOn?: LocalDate;
}

/** Reads the answers of a draft against what is offered. Decides nothing: whether they are accepted is the far side's to say. */
export function readDraft(draft: PromiseDraft, choices: PromiseChoices, locale: Locale): DraftReading {
  const currencies = choices.currencies.filter(({ available }) => available.amount > 0);
  const offered = currencies.find(({ currency }) => currency === draft.currency) ?? currencies[0];
  if (!offered) return { currencies };
  const amount = typeof draft.amount === 'object' ? draft.amount : readAmount(locale, draft.typedAmount, offered.currency);
  const dueOn = draft.dueOn === 'typed' ? draft.typedDay : draft.dueOn;
  return {
    currencies,
    offered,
    ...(draft.amount !== undefined && amount?.currency === offered.currency && { amount }),
    ...(isLocalDate(dueOn) && { dueOn }),
  };
}
