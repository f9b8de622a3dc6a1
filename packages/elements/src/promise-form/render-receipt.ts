import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from './form-view.js';
import type { Sentence } from './promise-sentences.js';
import { renderSentences } from './render-sentences.js';

/** What the receipt needs. */
export interface Receipt {
  readonly promiseId: string;
  readonly sentences: readonly Sentence[];
  readonly copied: 'no' | 'yes' | 'by-hand';
  readonly text: string;
  readonly copy: () => void;
  readonly calendar: () => void;
  /** Absent where it cannot be withdrawn. */
  readonly withdrawal: unknown;
  /** Absent where nothing more can be promised. */
  readonly another: (() => void) | undefined;
}

/** That the promise is made, its number, and what can be done with it. */
export function renderReceipt({ words: { receipt: words } }: FormView, receipt: Receipt): TemplateResult {
  const { promiseId, sentences, copied, text, copy, calendar, withdrawal, another } = receipt;
  return html`
    <div class="receipt" part="receipt">
      <h3 id="receipt-heading" tabindex="-1">${words.heading}</h3>
      <p class="number"><span class="muted">${words.number}</span> <strong class="id" part="number">${promiseId}</strong></p>
      ${renderSentences(sentences)}
      <div class="acts">
        <button class="quiet" type="button" @click=${copy}>${words.copy}</button>
        <button class="primary" part="primary" type="button" @click=${calendar}>${words.calendar}</button>
      </div>
      <p class="answer muted" role="status">${copied === 'no' ? nothing : copied === 'yes' ? words.copied : words.copyYourself}</p>
      ${copied === 'by-hand' ? html`<textarea class="by-hand" readonly rows="5" aria-label=${words.copy} .value=${text}></textarea>` : nothing}
      ${withdrawal}
      ${another ? html`<p class="more"><button class="link" type="button" @click=${another}>${words.another}</button></p>` : nothing}
    </div>
  `;
}
