import type { PromiseChoices } from '@cartera/core';
import { formatDay, phrase } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Problem, renderCard, renderProblem } from '../submission/index.js';
import { closedWords } from './closed-words.js';
import type { FormView } from './form-view.js';
import type { DraftAction, PromiseDraft } from './promise-draft.js';

/** What the question about the day needs. */
export interface DueQuestion {
  readonly choices: PromiseChoices;
  readonly draft: PromiseDraft;
  readonly problem: Problem | undefined;
  /** Of the question before, which cannot be seen where only one is. */
  readonly earlier: Problem | undefined;
  /** Answers stay as they were sent. */
  readonly locked: boolean;
  readonly act: (action: DraftAction) => void;
  readonly next: (event: Event) => void;
  readonly back: () => void;
}

/** Which day: what is offered, and any other day; closed days in words. */
export function renderDue(view: FormView, question: DueQuestion): TemplateResult {
  const { choices, draft, problem, earlier, act, next, back } = question;
  const { words, day } = view;
  const typed = draft.dueOn === 'typed' || choices.days.length === 0;
  return html`
    <form class="question" data-question="due" part="question" novalidate @submit=${next}>
      <div class="narrow-only">${renderProblem(view, 'earlier-problem', earlier)}</div>
      <fieldset aria-describedby=${problem ? 'due-problem' : nothing} ?disabled=${question.locked}>
        <legend><h3 id="due-heading" tabindex="-1">${words.due.question}</h3></legend>
        ${choices.days.map(({ on, kind }) =>
          renderCard({
            name: 'due',
            checked: !typed && draft.dueOn === on,
            label: day(on),
            detail: words.due.kinds[kind],
            choose: () => act({ type: 'due', dueOn: on }),
          }),
        )}
        ${renderCard({
          name: 'due',
          checked: typed,
          label: words.due.other,
          field: typed ? renderTyped(view, question) : nothing,
          choose: () => act({ type: 'due', dueOn: 'typed' }),
        })}
      </fieldset>
      ${renderProblem(view, 'due-problem', problem)}
      <div class="acts narrow-only">
        <button class="quiet" type="button" @click=${back}>${words.back}</button>
        <button class="primary" part="primary" type="submit">${words.due.next}</button>
      </div>
    </form>
  `;
}

function renderTyped(view: FormView, { choices, draft, problem, act }: DueQuestion) {
  const { locale, words } = view;
  const { earliest, latest } = choices;
  return html`
    <label class="typed">
      <span class="field-label">${words.due.otherLabel}</span>
      <input
        id="due-typed"
        type="date"
        min=${earliest}
        max=${latest}
        .value=${live(draft.typedDay)}
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby=${problem ? 'due-problem due-hint' : 'due-hint'}
        @input=${({ target }: Event) => act({ type: 'typed-day', text: (target as HTMLInputElement).value })}
        @change=${() => act({ type: 'told', question: 'due' })}
      />
      <span class="hint muted" id="due-hint">
        ${phrase(words.due.range, { earliest: formatDay(locale, earliest), latest: formatDay(locale, latest) })}
        ${closedWords(view, choices) ?? nothing}
      </span>
    </label>
  `;
}
