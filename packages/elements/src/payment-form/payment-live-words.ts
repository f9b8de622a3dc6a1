import { phrase } from '@cartera/locales';
import type { PaymentView } from './form-view.js';
import { paymentFailureWords } from './payment-failure-words.js';
import { paymentSentence } from './payment-sentence.js';
import type { RecordingFlow } from './recording-flow.js';

/** What somebody who cannot see hears when an answer comes: one thing, the latest that matters. */
export function paymentLiveWords(view: PaymentView, flow: RecordingFlow): string {
  const { words, locale } = view;
  if (flow.sending) return words.review.sending;
  if (flow.unanswered) return `${words.unanswered.text} ${words.unanswered.remedy}`;
  if (flow.draft.step === 'receipt') return '';
  if (flow.refusal) {
    const { text, remedy } = paymentFailureWords(locale, flow.refusal);
    return `${text} ${remedy}`;
  }
  if (!flow.proposed) return '';
  const { template, values } = paymentSentence(view, flow.proposed);
  return phrase(template, values);
}
