import type { Backend, MessagePreview, Outcome } from '@cartera/backend';
import type { LitElement } from 'lit';
import { copyText } from '../copying/index.js';
import type { LoadFailure } from '../loading/index.js';
import { newKey, SubmitController, type Sender } from '../submission/index.js';
import type { FetchedMessage } from './fetch-message.js';
import { LinkOffer } from './link-offer.js';
import type { CarteraMessageDone, CarteraMessageFailed, CarteraMessageRequest, SentMessage } from './message-form-events.types.js';
import type { MessageChoice } from './message-request.js';

/** What the flow asks of the element it runs in. */
export interface MessageHost {
  readonly element: LitElement;
  backend(): Backend | undefined;
  /** Another message is wanted: asks for it. */
  choose(choice: MessageChoice): void;
  /** Fires an event of the element's; false where a listener prevented it. */
  tell(type: string, detail: object): boolean;
  /** Fetches the message again. */
  reload(): void;
  /** Moves the focus, after the next update, to the first of some nodes that can be seen. */
  focusOn(...ids: readonly string[]): void;
}

/** A message that was looked at: what was asked, and how it reads. */
export interface ShownMessage {
  readonly request: FetchedMessage['request'];
  readonly preview: MessagePreview;
}

/** What an answer is that cannot be read. */
const UNREADABLE: LoadFailure = { code: 'backend.unexpected', facts: {}, retryable: true };

/** Refusals that have to do with where the message goes. */
const OF_ADDRESS: readonly string[] = ['message.address_missing', 'message.address_invalid'];

/** From the text to the receipt: what is looked at, what was handed over, what became of it. */
export class MessageFlow {
  step: 'form' | 'review' | 'handed' | 'done' = 'form';
  /** What is shown now; not current while another one is on its way or did not come. */
  shown: ShownMessage | undefined;
  current = false;
  /** What is reviewed, was handed over, or was sent: it stays as it was looked at. */
  kept: ShownMessage | undefined;
  /** What it said before it changed under the reader. */
  before: { readonly preview: MessagePreview; readonly handed: boolean } | undefined;
  copied: 'no' | 'yes' | 'by-hand' = 'no';
  /** That an address is missing is said. */
  addressTold = false;

  readonly link: LinkOffer;
  private readonly host: MessageHost;
  private readonly sender: SubmitController<SentMessage>;
  private key: string | undefined;

  constructor(host: MessageHost) {
    this.host = host;
    this.link = new LinkOffer(host.element, () => host.reload());
    this.sender = new SubmitController(host.element, {
      unreadable: UNREADABLE,
      request: ({ command, idempotencyKey }) =>
        host.tell('cartera-message-request', { message: command, idempotencyKey } satisfies CarteraMessageRequest),
      done: (message, outcome) => this.done(message, outcome),
      failed: (failure) => this.failed(failure),
    });
  }

  get sending(): boolean {
    return this.sender.sending;
  }

  /** Sent, and no answer came: it may have been sent all the same. */
  get unanswered(): LoadFailure | undefined {
    return this.sender.failure?.retryable ? this.sender.failure : undefined;
  }

  /** On its way, or its fate is not known. */
  get locked(): boolean {
    return this.sending || this.unanswered !== undefined;
  }

  get refusal(): LoadFailure | undefined {
    return this.unanswered ? undefined : this.sender.failure;
  }

  /** What is wrong with where it goes. */
  get addressRefusal(): LoadFailure | undefined {
    return this.refusal && OF_ADDRESS.includes(this.refusal.code) ? this.refusal : undefined;
  }

  /** Before each update: what there is to read. Who reviews it is told where it is another one by now. */
  prepare(data: FetchedMessage | undefined, current: boolean): void {
    this.current = current && data?.preview !== undefined;
    this.shown = data?.preview && { request: data.request, preview: data.preview };
    const { shown, kept } = this;
    if (kept && shown && kept.preview.digest === shown.preview.digest) return;
    if (this.step !== 'review' || !this.current || !shown || !kept || this.locked) return;
    this.before = { preview: kept.preview, handed: false };
    this.kept = shown;
    this.key = undefined;
  }

  /** Another account or Backend: nothing stays. */
  reset(): void {
    this.step = 'form';
    this.kept = this.before = this.key = undefined;
    this.copied = 'no';
    this.addressTold = false;
    this.sender.clear();
    this.link.forget();
  }

  /** Another message than this is wanted. */
  readonly choose = (choice: MessageChoice): void => {
    if (this.locked) return;
    this.before = this.key = undefined;
    this.copied = 'no';
    this.addressTold = false;
    this.sender.clear();
    this.host.choose(choice);
  };

  /** On to what is checked before it is sent. */
  readonly review = (): void => {
    if (!this.take()) return;
    this.step = 'review';
    this.host.focusOn('review-heading');
  };

  /** It was opened in a program of the person's own, who is asked whether it went. */
  readonly handOver = (): void => {
    if (!this.take()) return;
    this.step = 'handed';
    this.host.focusOn('asking-heading');
  };

  readonly back = (): void => {
    if (this.locked) return;
    this.step = 'form';
    this.kept = this.before = undefined;
    this.sender.clear();
    this.host.focusOn('act', 'title');
  };

  /** Sends it, or records that it was handed over. */
  readonly send = (): void => {
    const { kept } = this;
    if (this.locked || !kept) return;
    this.key ??= newKey();
    const command: SentMessage = { ...kept.request, digest: kept.preview.digest };
    void this.sender.submit(this.far(), { command, idempotencyKey: this.key });
  };

  /** It was pasted and sent already. */
  readonly sendAtOnce = (): void => {
    if (this.take()) this.send();
  };

  /** The same request under the same key. */
  readonly retry = (): void => void this.sender.retry(this.far());

  readonly another = (): void => {
    this.reset();
    this.host.reload();
    this.host.focusOn('title');
  };

  /** That it changed was read. */
  readonly seen = (): void => {
    this.before = undefined;
    this.host.focusOn('review-heading', 'act', 'title');
  };

  readonly giveLink = (): void => {
    const { shown } = this;
    if (!shown || this.locked) return;
    const { stream } = shown.request;
    void this.link.give(this.host.backend(), { stream: stream as `account/${string}`, asOf: shown.preview.asOf });
  };

  async copy(): Promise<void> {
    const { shown } = this;
    if (!shown) return;
    const copied = await copyText(shown.preview.text, async () => {
      await this.host.element.updateComplete;
      return this.host.element.renderRoot.querySelector<HTMLTextAreaElement>('.by-hand');
    });
    this.copied = copied ? 'yes' : 'by-hand';
    this.host.element.requestUpdate();
    if (copied) return;
    await this.host.element.updateComplete;
    this.host.element.renderRoot.querySelector<HTMLTextAreaElement>('.by-hand')?.select();
  }

  /** What the page says became of it. */
  answer(outcome: unknown): void {
    this.sender.answer(outcome);
  }

  /** What is read now is what is sent, where it can go out; else what is missing is said. */
  private take(): boolean {
    const { shown } = this;
    if (!this.current || !shown || this.locked) return false;
    if (shown.preview.channel === 'email' && shown.preview.to === undefined) {
      this.addressTold = true;
      this.host.focusOn('to');
      return false;
    }
    if (this.kept?.preview.digest !== shown.preview.digest) this.key = undefined;
    this.kept = shown;
    this.before = undefined;
    this.sender.clear();
    return true;
  }

  private far(): Sender<SentMessage> | undefined {
    const messages = this.host.backend()?.messages;
    return messages && { submit: async (message, options) => messages.send(message, options) };
  }

  private done(message: SentMessage, { receipt }: Extract<Outcome, { readonly ok: true }>): void {
    this.step = 'done';
    this.key = this.before = undefined;
    this.host.tell('cartera-message-done', { message, entryIds: receipt.entryIds } satisfies CarteraMessageDone);
    this.host.focusOn('receipt-heading');
  }

  private failed({ code, retryable }: LoadFailure): void {
    this.host.tell('cartera-message-failed', { code, retryable } satisfies CarteraMessageFailed);
    if (retryable) return this.host.focusOn('unanswered', 'review-heading', 'asking-heading');
    this.key = undefined;
    if (OF_ADDRESS.includes(code)) {
      this.step = 'form';
      return this.host.focusOn('to');
    }
    if (code === 'message.changed') this.wasChanged();
    else this.host.focusOn('refusal', 'review-heading', 'asking-heading', 'act');
  }

  /** It reads otherwise by now: the new text is asked for, and shown beside what it said. */
  private wasChanged(): void {
    const { kept } = this;
    if (kept && this.step !== 'review') {
      this.before = { preview: kept.preview, handed: true };
      this.step = 'form';
    }
    this.host.reload();
    this.host.focusOn('changed', 'review-heading');
  }
}
