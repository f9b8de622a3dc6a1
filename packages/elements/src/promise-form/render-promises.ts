import type { PromiseStanding } from '@cartera/core';
import { phrase } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from './form-view.js';

/** Open promises, each with its parts, what came of them, and the way to withdraw it. */
export function renderPromises(
  view: FormView,
  promises: readonly PromiseStanding[],
  withdrawal: (standing: PromiseStanding) => unknown,
): TemplateResult | typeof nothing {
  if (promises.length === 0) return nothing;
  const { promises: words } = view.words;
  return html`
    <section class="promises" part="promises" aria-labelledby="promises-heading">
      <h3 id="promises-heading">${words.heading}</h3>
      <ul>
        ${promises.map(
          (standing) => html`
            <li>
              <p class="numbered"><span class="id">${phrase(words.numbered, { number: standing.promise.id })}</span></p>
              ${standing.verdict.parts.map((part) => renderPart(view, part))} ${withdrawal(standing)}
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}

function renderPart(
  { words: { promises: words }, money, day }: FormView,
  { promised, paid, dueOn, state }: PromiseStanding['verdict']['parts'][number],
) {
  return html`
    <p>
      ${phrase(words.part, { amount: money(promised), day: day(dueOn) })}
      <span class="muted">· ${words.states[state]}${paid.amount > 0 ? ` · ${phrase(words.paid, { amount: money(paid) })}` : nothing}</span>
    </p>
  `;
}
