import type { LocalDate, Money, PromiseChoices, Refusal } from '@cartera/core';
import { formatAmount, phrase } from '@cartera/locales';
import type { Problem } from '../submission/index.js';
import { insteadOf } from './instead-of.js';
import type { FormView } from './form-view.js';
import { offersAmount, offersDay } from './keep-answers.js';
import type { DraftAction, PromiseDraft, Question } from './promise-draft.js';
import { promiseFailureWords } from './promise-failure-words.js';
import { exampleOf } from './render-amount.js';
import type { DraftReading } from './read-draft.js';

/** What is needed to say what is wrong with an answer. */
export interface Answers {
  readonly choices: PromiseChoices;
  readonly draft: PromiseDraft;
  readonly reading: DraftReading;
  readonly refusal: Refusal | undefined;
  /** Takes what would be accepted. */
  readonly take: (question: Question, action: DraftAction) => void;
}

/** What is wrong with the answer to a question: refused, with what would be accepted; or, once looked at, missing or unreadable. */
export function problemOf(question: Question, view: FormView, answers: Answers): Problem | undefined {
  const { refusal, draft, reading, choices, take } = answers;
  if (refusal && insteadOf(refusal).question === question) return refusedProblem(view, { refusal, choices, take });
  if (!draft.told[question]) return undefined;
  const { words, locale } = view;
  if (question === 'due') return reading.dueOn === undefined ? { text: words.due.missing } : undefined;
  if (reading.amount || !reading.offered) return undefined;
  if (draft.amount !== 'typed' || draft.typedAmount.trim() === '') return { text: words.amount.missing };
  return { text: phrase(words.amount.unreadable, { example: exampleOf(locale, reading.offered.currency) }) };
}

/** A refusal in words, with buttons that take what would be accepted. */
export function refusedProblem(
  view: FormView,
  { refusal, choices, take }: Pick<Answers, 'choices' | 'take'> & { readonly refusal: Refusal },
): Problem {
  const { amounts, days } = insteadOf(refusal);
  return {
    ...promiseFailureWords(view.locale, refusal),
    instead: [
      ...amounts.map((amount) => ({
        label: phrase(view.words.use, { value: view.money(amount) }),
        take: () => take('amount', amountAction(view, choices, amount)),
      })),
      ...days.map((day) => ({
        label: phrase(view.words.useDay, { value: view.day(day) }),
        take: () => take('due', dayAction(choices, day)),
      })),
    ],
  };
}

function amountAction({ locale }: FormView, choices: PromiseChoices, amount: Money): DraftAction {
  return offersAmount(choices, amount) ? { type: 'amount', amount } : { type: 'typed-amount', text: formatAmount(locale, amount) };
}

function dayAction(choices: PromiseChoices, day: LocalDate): DraftAction {
  return offersDay(choices, day) ? { type: 'due', dueOn: day } : { type: 'typed-day', text: day };
}
