import type { PromiseStanding } from '@cartera/core';
import { phrase } from '@cartera/locales';
import { timelineWords } from '@cartera/locales/timeline';
import { html, nothing, type TemplateResult } from 'lit';
import type { AccountView } from './account-view.js';
import { promiseState } from './promise-state.js';

/** Every promise to pay, the newest first: how it stands, what was promised for which day, what was paid. */
export function renderPromiseList(view: AccountView): TemplateResult {
  const { promises, words, locale } = view;
  if (promises === 'failed') return html`<p class="none">${locale.words.common.promisesFailed}</p>`;
  if (!promises || promises.length === 0) return html`<p class="none">${words.noPromises}</p>`;
  const newest = promises.toReversed().sort((a, b) => b.promise.madeOn.localeCompare(a.promise.madeOn));
  return html`<ul class="promises" part="promises" role="list">
    ${newest.map((standing) => html`<li class="promise">${renderPromise(view, standing)}</li>`)}
  </ul>`;
}

function renderPromise(view: AccountView, standing: PromiseStanding) {
  const { locale, day, money } = view;
  const words = timelineWords(locale);
  const { promise, verdict, withdrawnOn } = standing;
  const { mark, word } = promiseState(locale, standing);
  return html`
    <p class="made">
      <span class="name">${phrase(words.promise, { day: day(promise.madeOn) })}</span>
      <span class="muted">${phrase(words.receipt, { id: promise.id })}</span>
      <span class="standing"
        ><span aria-hidden="true">${mark}</span>
        ${word}${withdrawnOn === undefined ? nothing : html` <span class="muted">${day(withdrawnOn)}</span>`}</span
      >
    </p>
    <dl class="promised">
      ${verdict.parts.map(
        ({ dueOn, promised, paid }) => html`
          <div>
            <dt>${phrase(words.promisedFor, { day: day(dueOn) })}</dt>
            <dd class="figure">${money(promised)}</dd>
          </div>
          <div>
            <dt class="muted">${words.paid}</dt>
            <dd class="figure muted">${money(paid)}</dd>
          </div>
        `,
      )}
    </dl>
    ${promise.itemIds ? html`<p class="muted">${promise.itemIds.join(', ')}</p>` : nothing}
  `;
}
