import { phrase } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { renderPhrase, renderProblem } from '../submission/index.js';
import type { MessageFlow, ShownMessage } from './message-flow.js';
import type { MessageView } from './message-view.js';

/** What is checked before an e-mail goes out: to whom, what is its subject, what goes with it. */
export function renderReview(view: MessageView, flow: MessageFlow, { preview }: ShownMessage): TemplateResult {
  const { reviewing } = view.words;
  return html`
    <div class="review" part="review">
      <h3 id="review-heading" tabindex="-1">${reviewing.heading}</h3>
      <p class="sentence" part="sentence">${renderPhrase(reviewing.sentence, { to: html`<strong>${preview.to}</strong>` })}</p>
      ${renderTrouble(view, flow)}
      <div class="acts">
        <button
          class="primary"
          part="primary"
          type="button"
          aria-disabled=${flow.sending ? 'true' : nothing}
          @click=${flow.unanswered ? flow.retry : flow.send}
        >
          ${flow.sending ? reviewing.sending : flow.unanswered ? view.locale.words.common.retry : reviewing.send}
        </button>
        ${flow.locked ? nothing : html`<button class="quiet" type="button" @click=${flow.back}>${reviewing.back}</button>`}
      </div>
    </div>
  `;
}

/** Whether what was opened elsewhere went. */
export function renderAsking(view: MessageView, flow: MessageFlow): TemplateResult {
  const { asking } = view.words;
  return html`
    <div class="review" part="review">
      <h3 id="asking-heading" tabindex="-1">${asking.heading}</h3>
      <p class="muted">${asking.hint}</p>
      ${renderTrouble(view, flow)}
      <div class="acts">
        <button
          class="primary"
          part="primary"
          type="button"
          aria-disabled=${flow.sending ? 'true' : nothing}
          @click=${flow.unanswered ? flow.retry : flow.send}
        >
          ${flow.sending ? asking.recording : flow.unanswered ? view.locale.words.common.retry : asking.yes}
        </button>
        ${flow.locked ? nothing : html`<button class="quiet" type="button" @click=${flow.back}>${asking.no}</button>`}
      </div>
    </div>
  `;
}

/** Refused, or without an answer. */
export function renderTrouble(view: MessageView, flow: MessageFlow): TemplateResult | typeof nothing {
  const { unanswered, refusal } = flow;
  if (unanswered)
    return html`<div id="unanswered" role="alert" tabindex="-1">${renderProblem(view, 'unanswered-problem', view.words.unanswered)}</div>`;
  if (!refusal || flow.addressRefusal || refusal.code === 'message.changed') return nothing;
  return html`<div id="refusal" role="alert" tabindex="-1">${renderProblem(view, 'refusal-problem', view.problem(refusal))}</div>`;
}

/** What was done. */
export function renderReceipt({ words }: MessageView, flow: MessageFlow, { preview }: ShownMessage): TemplateResult {
  const { done } = words;
  const { to, channel, isSentHere } = preview;
  const how = words.channels[channel];
  const sentence =
    isSentHere && to !== undefined
      ? phrase(done.sent, { to })
      : to === undefined
        ? phrase(done.handedBy, { channel: how })
        : phrase(done.handedTo, { to, channel: how });
  return html`
    <div class="receipt" part="receipt">
      <h3 id="receipt-heading" tabindex="-1">${done.heading}</h3>
      <p>${sentence}</p>
      <div class="acts"><button class="quiet" type="button" @click=${flow.another}>${done.another}</button></div>
    </div>
  `;
}
