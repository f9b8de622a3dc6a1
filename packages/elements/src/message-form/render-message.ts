import { html, nothing, type TemplateResult } from 'lit';
import type { LoadFailure } from '../loading/index.js';
import type { MessageFlow, ShownMessage } from './message-flow.js';
import type { MessageView } from './message-view.js';
import { renderActs, renderLink } from './render-acts.js';
import { renderChanged } from './render-changed.js';
import { renderChoices } from './render-choices.js';
import { renderPreview } from './render-preview.js';
import { renderAsking, renderReceipt, renderReview, renderTrouble } from './render-steps.js';

/** What is around a message. */
export interface MessageSurroundings {
  readonly request: ShownMessage['request'];
  readonly mayLink: boolean;
  readonly addressFailure: LoadFailure | undefined;
}

/** A message at its step: what is chosen and read, what is checked, whether it went, what was done. */
export function renderMessage(
  view: MessageView,
  flow: MessageFlow,
  { request, mayLink, addressFailure }: MessageSurroundings,
): TemplateResult {
  const { step, kept, shown } = flow;
  const message = step === 'form' ? shown : (kept ?? shown);
  if (!message) return html`${nothing}`;
  if (step === 'done') return renderReceipt(view, flow, message);
  if (step === 'review')
    return html`${renderChanged(view, flow, message)} ${renderPreview(view, message.preview)} ${renderReview(view, flow, message)}`;
  if (step === 'handed') return html`${renderPreview(view, message.preview)} ${renderAsking(view, flow)}`;
  return html`
    ${renderChoices(view, flow, { request, preview: message.preview, addressFailure })} ${renderChanged(view, flow, message)}
    ${renderPreview(view, message.preview)} ${mayLink ? renderLink(view, flow, message) : nothing} ${renderTrouble(view, flow)}
    ${flow.unanswered ? html`<div class="acts"><button class="primary" part="primary" type="button" @click=${flow.retry}>${view.locale.words.common.retry}</button></div>` : renderActs(view, flow, message)}
  `;
}
