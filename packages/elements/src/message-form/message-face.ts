import type { MessagePreview } from '@cartera/backend';
import { formatDay, type Locale } from '@cartera/locales';
import { messageWords } from '@cartera/locales/message';
import { html, type ReactiveController, type TemplateResult } from 'lit';
import { focusFirst } from '../focusing/index.js';
import type { LoadFailure } from '../loading/index.js';
import type { FetchedMessage } from './fetch-message.js';
import { MessageFlow, type MessageHost } from './message-flow.js';
import { messageView } from './message-view.js';
import { renderChoices } from './render-choices.js';
import { renderMessage } from './render-message.js';

/** The element, as its face needs it. */
export type MessagePage = Omit<MessageHost, 'focusOn'>;

/** How a message is chosen, read and sent, and where the focus goes on that way. */
export class MessageFace implements ReactiveController {
  private readonly page: MessagePage;
  private readonly flow: MessageFlow;
  private focusNext: readonly string[] = [];

  constructor(page: MessagePage) {
    this.page = page;
    this.flow = new MessageFlow({
      ...page,
      focusOn: (...ids) => {
        this.focusNext = ids;
        page.element.requestUpdate();
      },
    });
    page.element.addController(this);
  }

  /** Something that a person asked for is on its way. */
  get busy(): boolean {
    return this.flow.sending || this.flow.link.state === 'giving';
  }

  /** Before each update: what there is to read. */
  prepare(data: FetchedMessage | undefined, current: boolean): void {
    this.flow.prepare(data, current);
  }

  /** What the page says became of a message. */
  answer(outcome: unknown): void {
    this.flow.answer(outcome);
  }

  /** Another account or Backend: nothing stays. */
  reset(): void {
    this.flow.reset();
  }

  hostUpdated(): void {
    const wanted = this.focusNext;
    this.focusNext = [];
    focusFirst(this.page.element.renderRoot, wanted);
  }

  /** The day that a message speaks of, written out. */
  dayOf(locale: Locale, { asOf }: Pick<MessagePreview, 'asOf'>): string {
    return formatDay(locale, asOf);
  }

  /**
   * All below the heading.
   *
   * @param asked What is asked for now; what was fetched may be another one.
   */
  render(
    locale: Locale,
    { request, preview, mayLink }: FetchedMessage,
    asked: FetchedMessage['request'] | undefined,
    addressFailure: LoadFailure | undefined,
  ): TemplateResult {
    if (!preview) return renderClosed(locale);
    return renderMessage(messageView(locale), this.flow, { request: asked ?? request, mayLink, addressFailure });
  }

  /** What can be chosen where there is no message. */
  renderChoices(locale: Locale, request: FetchedMessage['request']): TemplateResult {
    return renderChoices(messageView(locale), this.flow, { request, preview: undefined, addressFailure: undefined });
  }
}

/** That this caller sends none. */
function renderClosed(locale: Locale): TemplateResult {
  const { text, remedy } = messageWords(locale).closed;
  return html`<div class="empty closed">
    <p class="happened">${text}</p>
    <p>${remedy}</p>
  </div>`;
}
