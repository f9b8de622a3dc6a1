import { html, nothing, type TemplateResult } from 'lit';
import { type Problem, renderProblem } from '../submission/index.js';
import type { FormView } from './form-view.js';
import type { Sentence } from './promise-sentences.js';
import { renderSentences } from './render-sentences.js';

/** What the review needs. */
export interface Review {
  /** The promise as it would be agreed; absent while an answer is missing or the far side is being asked. */
  readonly sentences: readonly Sentence[] | undefined;
  readonly checking: boolean;
  readonly sending: boolean;
  readonly problem: Problem | undefined;
  /** About a question, beside which it stands where that can be seen. */
  readonly problemOfQuestion: Problem | undefined;
  /** Without an answer: what to do instead of promising. */
  readonly unanswered: { readonly retry: () => void; readonly look: (() => void) | undefined } | undefined;
  readonly confirm: () => void;
  readonly back: () => void;
}

/** The promise in one sentence before it binds, and the one act that makes it. */
export function renderReview(view: FormView, review: Review): TemplateResult {
  const { sentences, checking, sending, problem, problemOfQuestion } = review;
  const { words } = view;
  return html`
    <div class="question review" data-question="review" part="review" aria-busy=${sending ? 'true' : 'false'}>
      <h3 id="review-heading" tabindex="-1">${words.review.heading}</h3>
      ${sentences ? renderSentences(sentences) : html`<p class="promise muted">${checking ? words.review.checking : words.review.notYet}</p>`}
      ${renderProblem(view, 'review-problem', problem)}
      <div class="narrow-only">${renderProblem(view, 'question-problem', problemOfQuestion)}</div>
      ${renderActs(view, review)}
    </div>
  `;
}

function renderActs({ words }: FormView, { sentences, sending, unanswered, confirm, back }: Review) {
  if (unanswered)
    return html`
      <div class="acts">
        ${unanswered.look ? html`<button class="quiet" type="button" @click=${unanswered.look}>${words.unanswered.look}</button>` : nothing}
        <button class="primary" part="primary" type="button" @click=${unanswered.retry}>${words.unanswered.retry}</button>
      </div>
    `;
  return html`
    <div class="acts">
      ${sending ? nothing : html`<button class="quiet narrow-only" type="button" @click=${back}>${words.back}</button>`}
      <button class="primary" part="primary" type="button" aria-disabled=${sentences && !sending ? nothing : 'true'} @click=${confirm}>
        ${sending ? words.review.sending : words.review.confirm}
      </button>
    </div>
  `;
}
