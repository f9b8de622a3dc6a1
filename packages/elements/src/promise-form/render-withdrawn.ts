import { html, nothing, type TemplateResult } from 'lit';
import { renderPhrase } from '../submission/index.js';
import type { FormView } from './form-view.js';

/** That a promise is withdrawn, and the way to another. */
export function renderWithdrawn({ words }: FormView, promiseId: string, another: (() => void) | undefined): TemplateResult {
  return html`
    <div class="receipt" part="receipt">
      <h3 id="withdrawn-heading" tabindex="-1">
        ${renderPhrase(words.withdrawal.done, { number: html`<span class="id">${promiseId}</span>` })}
      </h3>
      <p>${words.withdrawal.afterwards}</p>
      ${another ? html`<div class="acts"><button class="primary" part="primary" type="button" @click=${another}>${words.receipt.another}</button></div>` : nothing}
    </div>
  `;
}
