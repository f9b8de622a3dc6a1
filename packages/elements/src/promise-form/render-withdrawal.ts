import { phrase } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { type Problem, renderCard, renderPhrase, renderProblem } from '../submission/index.js';
import type { FormView } from './form-view.js';

/** Why somebody withdraws; nobody has to say. */
const WITHDRAWAL_REASONS = ['another-day', 'another-amount', 'already-paid', 'not-stated'] as const;

/** One of the reasons. */
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** A withdrawal that is being asked about. */
export interface Withdrawal {
  readonly promiseId: string;
  /** Absent until it is asked about. */
  readonly asked:
    | {
        readonly reason: WithdrawalReason;
        readonly sending: boolean;
        readonly unanswered: boolean;
        readonly refused: boolean;
        readonly problem: Problem | undefined;
      }
    | undefined;
  readonly ask: () => void;
  readonly choose: (reason: WithdrawalReason) => void;
  readonly confirm: () => void;
  readonly keep: () => void;
}

/** The way back: a quiet button, which asks once before it withdraws. */
export function renderWithdrawal(view: FormView, withdrawal: Withdrawal): TemplateResult {
  const { promiseId, asked, ask, choose, confirm, keep } = withdrawal;
  const { withdrawal: words } = view.words;
  const named = (text: string) => phrase(text, { number: promiseId });
  if (!asked)
    return html`<p class="more">
      <button class="link" type="button" id=${`withdraw-${promiseId}`} aria-label=${named(words.actOn)} @click=${ask}>${words.act}</button>
    </p>`;
  const { reason, sending, unanswered, refused, problem } = asked;
  return html`
    <div class="withdrawal" part="withdrawal" role="group" aria-labelledby="withdrawal-heading" aria-busy=${sending ? 'true' : 'false'}>
      <h4 id="withdrawal-heading" tabindex="-1">${renderPhrase(words.question, { number: html`<span class="id">${promiseId}</span>` })}</h4>
      ${
        refused
          ? nothing
          : html`<p>${words.consequence}</p>
              <fieldset ?disabled=${sending || unanswered}>
                <legend>${words.reason}</legend>
                ${WITHDRAWAL_REASONS.map((one) =>
                  renderCard({ name: 'reason', checked: one === reason, label: words.reasons[one], choose: () => choose(one) }),
                )}
              </fieldset>`
      }
      ${renderProblem(view, 'withdrawal-problem', problem)}
      <div class="acts">
        <button class="quiet" type="button" @click=${keep}>${words.keep}</button>
        ${
          refused
            ? nothing
            : html`<button class="quiet binding" type="button" aria-disabled=${sending ? 'true' : nothing} @click=${confirm}>
                ${sending ? words.sending : unanswered ? view.words.unanswered.retry : words.confirm}
              </button>`
        }
      </div>
    </div>
  `;
}
