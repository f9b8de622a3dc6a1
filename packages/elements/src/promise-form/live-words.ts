import type { FormView } from './form-view.js';
import type { MakingFlow } from './making-flow.js';
import { promiseFailureWords } from './promise-failure-words.js';
import { promiseSentences, sentencesText } from './promise-sentences.js';
import type { WithdrawingFlow } from './withdrawing-flow.js';

/** What somebody who cannot see hears when an answer comes: one thing, the latest that matters. */
export function liveWords(view: FormView, making: MakingFlow, withdrawing: WithdrawingFlow | undefined): string {
  const { words, locale } = view;
  if (withdrawing?.sending) return words.withdrawal.sending;
  if (withdrawing?.unanswered) return words.withdrawalUnanswered;
  const refusal = withdrawing?.refusal ?? making.refusal;
  if (making.sending) return words.review.sending;
  if (making.unanswered) return `${words.unanswered.text} ${words.unanswered.remedy}`;
  if (refusal) {
    const { text, remedy } = promiseFailureWords(locale, refusal);
    return `${text} ${remedy}`;
  }
  if (making.draft.step === 'receipt' || making.draft.step === 'withdrawn') return '';
  if (making.terms) return sentencesText(promiseSentences(view, making.terms));
  return making.acceptsAmount ? words.amount.accepted : '';
}
