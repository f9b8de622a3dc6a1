import type { PromiseChoices } from '@cartera/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../submission/index.js';
import type { FormView } from './form-view.js';
import { insteadOf } from './instead-of.js';
import type { MakingFlow } from './making-flow.js';
import { problemOf, refusedProblem } from './problem-of.js';
import type { Question } from './promise-draft.js';
import { promiseFailureWords } from './promise-failure-words.js';
import { promiseSentences } from './promise-sentences.js';
import { renderAmount } from './render-amount.js';
import { renderDue } from './render-due.js';
import { renderReview } from './render-review.js';

/** Both questions and the review: one at a time where it is narrow, all on one card where it is wide. The style sheet knows which, by `data-step`. */
export function renderQuestions(
  view: FormView,
  choices: PromiseChoices,
  making: MakingFlow,
  look: (() => void) | undefined,
): TemplateResult {
  const { draft, reading, refusal, terms, sending, unanswered, act, take, back, confirm, retry } = making;
  const locked = sending || unanswered !== undefined;
  const problem = (question: Question) => (locked ? undefined : problemOf(question, view, { choices, draft, reading, refusal, take }));
  const next = (question: Question) => (event: Event) => {
    event.preventDefault();
    making.next(question);
  };
  const about = refusal && insteadOf(refusal).question;
  return html`
    <div class="questions" data-step=${draft.step}>
      ${
        reading.offered
          ? renderAmount(view, {
              currencies: reading.currencies,
              offered: reading.offered,
              draft,
              problem: problem('amount'),
              locked,
              accepted: making.acceptsAmount && !locked,
              act,
              next: next('amount'),
            })
          : nothing
      }
      ${renderDue(view, { choices, draft, problem: problem('due'), earlier: problem('amount'), locked, act, next: next('due'), back })}
      ${renderReview(view, {
        sentences: terms && promiseSentences(view, terms),
        checking: reading.amount !== undefined && reading.dueOn !== undefined && !refusal && !making.trialFailure,
        sending,
        problem: reviewProblem(view, choices, making),
        problemOfQuestion: about && problem(about),
        unanswered: unanswered && { retry, look },
        confirm,
        back,
      })}
    </div>
  `;
}

/** What is wrong with neither question: no answer, a refusal of another kind, nobody who could be asked. */
function reviewProblem(view: FormView, choices: PromiseChoices, making: MakingFlow): Problem | undefined {
  const { unanswered, refusal, trialFailure, tryAgain, take } = making;
  const { text, remedy } = view.words.unanswered;
  if (unanswered) return { text, remedy };
  if (refusal) return insteadOf(refusal).question === undefined ? refusedProblem(view, { refusal, choices, take }) : undefined;
  return trialFailure && { ...promiseFailureWords(view.locale, trialFailure), retry: tryAgain };
}
