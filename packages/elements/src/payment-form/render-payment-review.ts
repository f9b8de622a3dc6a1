import { html, nothing, type TemplateResult } from 'lit';
import { renderPhrase, renderProblem, type Problem } from '../submission/index.js';
import type { PaymentView } from './form-view.js';
import { paymentFailureWords } from './payment-failure-words.js';
import { paymentSentence, type PaymentSentence } from './payment-sentence.js';
import { problemAt } from './problem-at.js';
import type { RecordingFlow } from './recording-flow.js';

/** The payment in one sentence before it binds, and the one act that records it. */
export function renderPaymentReview(view: PaymentView, flow: RecordingFlow): TemplateResult {
  const { proposed, sending, reading, refusal, trialFailure } = flow;
  const { review } = view.words;
  const waiting = reading?.problems.amount ? review.notYet : !reading?.payment || refusal || trialFailure ? review.mend : review.checking;
  return html`
    <div class="review" part="review" aria-busy=${sending ? 'true' : 'false'}>
      <h3 id="review-heading" tabindex="-1">${review.heading}</h3>
      ${proposed ? renderPaymentSentence(paymentSentence(view, proposed)) : html`<p class="sentence muted">${waiting}</p>`}
      ${renderProblem(view, 'review-problem', reviewProblem(view, flow))} ${renderActs(view, flow)}
    </div>
  `;
}

/** The sentence, with its amount set off. */
export function renderPaymentSentence({ template, values, whole }: PaymentSentence): TemplateResult {
  const set = { ...values, amount: html`<strong>${values['amount']}</strong>`, applied: uncut(values['applied'] ?? '', whole) };
  return html`<p class="sentence" part="sentence">${renderPhrase(template, set)}</p>`;
}

/** A text some pieces of which, in their order, are kept on one line. */
function uncut(text: string, [piece, ...pieces]: readonly string[]): readonly unknown[] {
  const at = piece === undefined ? -1 : text.indexOf(piece);
  if (piece === undefined || at < 0) return [text];
  return [text.slice(0, at), html`<span class="whole">${piece}</span>`, ...uncut(text.slice(at + piece.length), pieces)];
}

function renderActs({ words: { review, unanswered } }: PaymentView, flow: RecordingFlow) {
  const { sending, proposed } = flow;
  return html`
    <div class="acts">
      ${
        flow.unanswered
          ? html`<button class="primary" part="primary" type="button" @click=${flow.retry}>${unanswered.retry}</button>`
          : html`<button
              class="primary"
              part="primary"
              type="button"
              aria-disabled=${proposed && !sending ? nothing : 'true'}
              @click=${flow.confirm}
            >
              ${sending ? review.sending : review.confirm}
            </button>`
      }
    </div>
  `;
}

/** What is wrong with no field: no answer, a refusal of another kind, nobody who could be asked. */
function reviewProblem(view: PaymentView, flow: RecordingFlow): Problem | undefined {
  const { unanswered, trialFailure, tryAgain } = flow;
  const { text, remedy } = view.words.unanswered;
  if (unanswered) return { text, remedy };
  const refused = problemAt(view, flow, { at: 'review' });
  return refused ?? (trialFailure && { ...paymentFailureWords(view.locale, trialFailure), retry: tryAgain });
}
