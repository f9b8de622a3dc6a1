import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from './form-view.js';
import type { MadePromise } from './making-flow.js';
import { promiseSentences } from './promise-sentences.js';
import { renderSentences } from './render-sentences.js';

/** What surrounds a receipt. */
export interface ReceiptSurroundings {
  /** What can be done with it. */
  readonly acts: unknown;
  /** Absent where nothing more can be promised. */
  readonly another: (() => void) | undefined;
}

/** That the promise is made, its number, what was promised. */
export function renderReceipt(view: FormView, { promiseId, terms }: MadePromise, { acts, another }: ReceiptSurroundings): TemplateResult {
  const { receipt: words } = view.words;
  return html`
    <div class="receipt" part="receipt">
      <h3 id="receipt-heading" tabindex="-1">${words.heading}</h3>
      <p class="number"><span class="muted">${words.number}</span> <strong class="id" part="number">${promiseId}</strong></p>
      ${renderSentences(promiseSentences(view, terms))} ${acts}
      ${another ? html`<p class="more"><button class="link" type="button" @click=${another}>${words.another}</button></p>` : nothing}
    </div>
  `;
}
