import { html, nothing, type TemplateResult } from 'lit';
import { renderProblem } from '../submission/index.js';
import { hasLink } from './link-offer.js';
import type { MessageFlow, ShownMessage } from './message-flow.js';
import type { MessageView } from './message-view.js';

/** What can be done with the message: sent from here, opened in a program of the person's own, or copied; then said that it went. */
export function renderActs(view: MessageView, flow: MessageFlow, { preview }: ShownMessage): TemplateResult {
  const { words } = view;
  const { copied, current } = flow;
  const href = preview.channel === 'email' ? preview.links.mailto : preview.links.whatsapp;
  const isReviewed = preview.isSentHere;
  const isOpened = !isReviewed && href !== undefined;
  const copyFirst = !isReviewed && !isOpened;
  const off = current ? nothing : 'true';
  return html`
    <div class="acts">
      ${isReviewed ? html`<button id="act" class="primary" part="primary" type="button" aria-disabled=${off} @click=${flow.review}>${words.review}</button>` : nothing}
      ${isOpened ? renderOpening(view, flow, { preview, href }) : nothing}
      <button
        id=${copyFirst ? 'act' : nothing}
        class=${copyFirst ? 'primary' : 'quiet'}
        part=${copyFirst ? 'primary' : 'copy'}
        type="button"
        aria-disabled=${off}
        @click=${() => void flow.copy()}
      >
        ${words.copy}
      </button>
      ${copied === 'no' || isReviewed ? nothing : html`<button class="quiet" part="sent" type="button" aria-disabled=${off} @click=${flow.sendAtOnce}>${words.alreadySent}</button>`}
    </div>
    <p class="answer muted" role="status">${copied === 'yes' ? words.copied : copied === 'by-hand' ? words.copyYourself : nothing}</p>
    ${copied === 'by-hand' ? html`<textarea class="by-hand" readonly rows="6" aria-label=${words.text} .value=${preview.text}></textarea>` : nothing}
  `;
}

/** A link opens the program; where it cannot go yet it is a button that says why. */
function renderOpening(
  { words }: MessageView,
  flow: MessageFlow,
  { preview, href }: { readonly preview: ShownMessage['preview']; readonly href: string },
): TemplateResult {
  const label = preview.channel === 'email' ? words.openMail : words.openWhatsapp;
  const isReady = flow.current && !(preview.channel === 'email' && preview.to === undefined);
  if (!isReady) return html`<button id="act" class="primary" part="primary" type="button" @click=${flow.handOver}>${label}</button>`;
  return html`<a id="act" class="primary" part="primary" href=${href} target="_blank" rel="noopener" @click=${flow.handOver}>${label}</a>`;
}

/** The offer to give the customer a link to their page, where the message has none. */
export function renderLink(view: MessageView, flow: MessageFlow, { preview }: ShownMessage): TemplateResult | typeof nothing {
  const { words } = view;
  const { link } = flow;
  if (preview.channel === 'sms') return nothing;
  if (hasLink(preview)) return link.state === 'given' ? html`<p class="muted" role="status">${words.link.given}</p>` : nothing;
  if (link.state === 'given') return html`<p class="muted" role="status">${flow.current ? words.link.without : words.link.giving}</p>`;
  return html`
    <div class="link-offer" part="link">
      <button class="link" type="button" aria-disabled=${link.state === 'giving' ? 'true' : nothing} @click=${flow.giveLink}>
        ${link.state === 'giving' ? words.link.giving : words.link.act}
      </button>
      <p class="muted">${words.link.hint}</p>
      ${link.refusal ? renderProblem(view, 'link-problem', view.problem(link.refusal)) : nothing}
    </div>
  `;
}
