import type { Backend, MessageRequest, Outcome } from '@cartera/backend';
import { messageRefusalsTopic, messageTopic, messageWords } from '@cartera/locales/message';
import { html, nothing, type PropertyValues } from 'lit';
import { FetchingElement, type Fetched } from '../fetching/index.js';
import { isText } from '../given/index.js';
import type { LoadFailure } from '../loading/index.js';
import { frameStyles, tokens } from '../tokens/index.js';
import type * as Face from './face.js';
import { messageFormFaces } from './faces.js';
import { fetchMessage, type FetchedMessage } from './fetch-message.js';
import { messageFailureWords } from './message-failure-words.js';
import type { MessageFace } from './message-face.js';
import { readMessageRequest, type MessageChoice } from './message-request.js';

/** What can be wrong with where it goes: said beside its field. */
const ADDRESS_INVALID = 'message.address_invalid';

/**
 * @summary A message to the customer: a reminder or a statement, by e-mail, WhatsApp, SMS, letter or whatever it is pasted into; read as it will be read, then sent. For a collector.
 * @documentation docs/elements/message-form.md
 * @status experimental
 * @since 0.1
 *
 * Works under a `<cartera-provider>` whose Backend sends messages (`messages`) for this caller; elsewhere it says calmly that none can be sent. The text is the far side's, from the
 * account as of the day that stands over it. The element writes nothing of its own: what is chosen here is asked again, and what the account chose stands there at first, with why.
 *
 * Sending. An e-mail that the server sends is reviewed first: to whom, its subject, what goes with it. Else a link opens the person's own mail program or WhatsApp, or the text is
 * copied; then the form asks whether it went, and has it recorded. The key is made once and kept over every retry, so that a lost answer or a second click never sends two.
 * Where the account moves meanwhile, what the message no longer says and what it says now is shown before anything goes out; what was handed over already stays to be read.
 *
 * A link to the customer's own page is given, for 30 days, where this caller may and somebody asks for it here.
 *
 * Language: the element's own `lang`, else the provider's locale, else the nearest `lang` (live on `<html>`), else es-MX. That of the message is a choice of its own. Theme: the page's
 * `color-scheme`, or the nearest `data-theme` ("light", "dark"). What it shows with is loaded once it is on a page, English when it is asked for.
 *
 * States. No `stream`: that an account is to be chosen. Waiting: a skeleton. No messages here: said in words. Nothing to remind of: said, and a statement can be chosen. Refused: beside
 * the field, or over the acts. Without an answer: what is known, and "try again" under the same key. A wrong property: said in words, never thrown or corrected. Another `stream` or
 * Backend: what was fetched and chosen is forgotten.
 *
 * @event {CustomEvent<CarteraMessageRequest>} cartera-message-request - A message is about to be sent, or recorded as sent. Cancelable: prevented, the page does it and sets `outcome`. Bubbles, composed.
 * @event {CustomEvent<CarteraMessageDone>} cartera-message-done - A message was sent, or recorded as sent. Bubbles, composed.
 * @event {CustomEvent<CarteraMessageFailed>} cartera-message-failed - It was refused, or there was no answer. Bubbles, composed.
 * @event {CustomEvent<CarteraLoadFailed>} cartera-load-failed - The message could not be written. Bubbles, composed.
 *
 * @csspart base - All of it.
 * @csspart title - The heading.
 * @csspart choice - One kind of message.
 * @csspart field - One field.
 * @csspart preview - The message as it will be read.
 * @csspart text - Its text.
 * @csspart link - The offer of a link to the customer's page.
 * @csspart changed - What it no longer says, and says now.
 * @csspart copy - The button that copies the text.
 * @csspart sent - The button that says that it was sent.
 * @csspart review - What is checked before it is sent, or asked after it was opened.
 * @csspart sentence - What will be done, in words.
 * @csspart primary - The one main button of a view.
 * @csspart problem - What is wrong, beside its field or over the acts.
 * @csspart receipt - What was done.
 * @csspart notice - What went wrong with fetching.
 *
 * @cssproperty --cartera-surface - Background; with `--cartera-surface-sunken`, `--cartera-surface-raised`.
 * @cssproperty --cartera-text - Text; with `--cartera-text-muted`.
 * @cssproperty --cartera-line - Rules and frames.
 * @cssproperty --cartera-accent - The main button and the mark of what is chosen; with `--cartera-on-accent`, `--cartera-accent-text`.
 * @cssproperty --cartera-focus - Focus ring.
 * @cssproperty --cartera-caution - The mark of what changed.
 * @cssproperty --cartera-critical - The mark of an error.
 * @cssproperty --cartera-radius - Corners, default 4px.
 */
export class CarteraMessageForm extends FetchingElement<MessageRequest, FetchedMessage, FetchedMessage, typeof Face> {
  static override styles = [tokens, frameStyles];
  static override properties = {
    stream: {},
    kind: {},
    channel: {},
    asOf: { attribute: 'as-of' },
    from: {},
    stage: {},
    tone: {},
    language: {},
    to: {},
    customerName: { attribute: 'customer-name' },
    outcome: { attribute: false, hasChanged: () => true },
  };

  /** The account: 'account/ACME'. */
  stream: string | undefined;

  /** 'reminder' or 'statement'. Default: 'reminder'. A choice made here wins, as over all that follow. */
  kind: 'reminder' | 'statement' | undefined;

  /** How it goes. Default: 'email'. */
  channel: 'email' | 'whatsapp' | 'sms' | 'letter' | 'copy' | undefined;

  /** The day it speaks of, YYYY-MM-DD. Default: the Backend's business date. */
  asOf: string | undefined;

  /** Of a statement: its first day, YYYY-MM-DD, counted. Default: the first of the month of `asOf`. */
  from: string | undefined;

  /** Of a reminder, among those that the account allows: 'overdue'. Default: the account's own. */
  stage: string | undefined;

  /** 'cordial', 'neutral' or 'firm'. Default: by the stage. */
  tone: string | undefined;

  /** The language of the message: 'es-MX' or 'en'. Default: the customer's. */
  language: string | undefined;

  /** An e-mail address or a telephone number. Default: the customer's first. */
  to: string | undefined;

  /** Whose account, below the heading. Default: the account's id. */
  customerName: string | undefined;

  /** What became of the message that the page took over from `cartera-message-request`. Without one on its way it is ignored. */
  outcome: Outcome | undefined;

  private face: MessageFace | undefined;
  private chosen: MessageChoice = {};
  private seenStream: string | undefined;
  private seenBackend: Backend | undefined;

  constructor() {
    super(messageFormFaces, messageTopic, messageRefusalsTopic);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forget();
  }

  protected question(): MessageRequest | LoadFailure | undefined {
    const { stream, kind, channel, asOf, from, stage, tone, language, to } = this;
    return stream ? readMessageRequest({ stream, kind, channel, asOf, from, stage, tone, language, to, ...this.chosen }) : undefined;
  }

  protected fetch(...asked: Parameters<typeof fetchMessage>) {
    return fetchMessage(...asked);
  }

  protected override moved(): void {
    const backend = this.environment?.backend;
    if (this.seenStream !== this.stream || this.seenBackend !== backend) this.forget();
    this.seenStream = this.stream;
    this.seenBackend = backend;
  }

  protected begin({ MessageFace }: typeof Face): void {
    this.face = new MessageFace({
      element: this,
      backend: () => this.environment?.backend,
      choose: (choice) => {
        this.chosen = { ...this.chosen, ...choice };
        this.requestUpdate();
      },
      tell: (type, detail) => this.tell(type, detail),
      reload: () => this.reload(),
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { result, failure, loading } = this.loader;
    this.face?.prepare(result, !loading && failure === undefined);
    if (changed.has('outcome') && this.outcome !== undefined) this.face?.answer(this.outcome);
  }

  protected shown(): Fetched<FetchedMessage> {
    const { result, failure } = this.loader;
    return result && failure?.code === ADDRESS_INVALID ? { data: result } : { data: result, failure };
  }

  protected words() {
    return messageWords(this.locale);
  }

  protected failureWords(failure: LoadFailure) {
    return messageFailureWords(this.locale, failure);
  }

  protected dayOf({ preview }: FetchedMessage): string {
    return (preview && this.face?.dayOf(this.locale, preview)) ?? '';
  }

  protected override isBusy(): boolean {
    return super.isBusy() || this.face?.busy === true;
  }

  protected override renderWhose(): unknown {
    const { stream, customerName }: { readonly stream?: unknown; readonly customerName?: unknown } = this;
    const whose = (isText(customerName) && customerName) || (isText(stream) && stream.replace(/^\w+\//, ''));
    return whose ? html`<p class="whose">${whose}</p>` : undefined;
  }

  protected renderData(data: FetchedMessage): unknown {
    const { failure } = this.loader;
    return this.face?.render(this.locale, data, this.requested(), failure?.code === ADDRESS_INVALID ? failure : undefined);
  }

  /** What cannot be written one way may be written another. */
  protected override renderBelow(): unknown {
    const { result, failure } = this.loader;
    const request = result || !failure ? undefined : this.requested();
    return request ? this.face?.renderChoices(this.locale, request) : nothing;
  }

  /** What is asked for now, where it can be. */
  private requested(): MessageRequest | undefined {
    const question = this.question();
    return question && 'code' in question ? undefined : question;
  }

  /** Another account or Backend: nothing that was chosen stays. */
  private forget(): void {
    this.chosen = {};
    this.face?.reset();
  }
}
