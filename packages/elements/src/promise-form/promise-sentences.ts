import { phrase } from '@cartera/locales';
import type { FormView } from './form-view.js';
import type { PromiseTerms } from './promise-terms.js';

/** A sentence, and what stands in its holes. */
export interface Sentence {
  readonly template: string;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * A promise in words: what is promised; then, as far as the far side said so, what counts, what happens if nothing comes, and how long it can be withdrawn.
 *
 * The last day that counts is said where it is later than the day promised.
 */
export function promiseSentences({ words: { review }, money, day }: FormView, terms: PromiseTerms): readonly Sentence[] {
  const { amount, dueOn, through, followUpOn, withdrawableThrough } = terms;
  const said = (template: string, on: string | undefined) => (on === undefined ? [] : [{ template, values: { day: day(on) } }]);
  return [
    { template: review.promise, values: { amount: money(amount), day: day(dueOn) } },
    ...said(review.through, through === dueOn ? undefined : through),
    ...said(review.followUp, followUpOn),
    ...said(review.until, withdrawableThrough),
    ...(through !== undefined && withdrawableThrough === undefined ? [{ template: review.final, values: {} }] : []),
  ];
}

/** The same as plain text. */
export function sentencesText(sentences: readonly Sentence[]): string {
  return sentences.map(({ template, values }) => phrase(template, values)).join(' ');
}
