import type { Outcome } from '@cartera/backend';
import type { Position } from '@cartera/core';
import { paymentFormWords, paymentRefusalsTopic, paymentTopic } from '@cartera/locales/payment';
import { html, type PropertyValues } from 'lit';
import { FetchingElement, type Fetched } from '../fetching/index.js';
import { isPosition } from '../given/index.js';
import type { LoadFailure } from '../loading/index.js';
import { tokens } from '../tokens/index.js';
import type * as Face from './face.js';
import { paymentFormFaces } from './faces.js';
import { fetchPosition, type PositionRequest } from './fetch-position.js';
import type { PaymentFace } from './payment-face.js';
import { paymentFailureWords } from './payment-failure-words.js';
import { POSITION_UNREADABLE } from './payment-failures.js';
import { paymentFormStyles } from './payment-form.styles.js';

/**
 * @summary A payment received: how much, when and how, what it is put on and what is left, one sentence to check, a receipt. For a clerk or a collector.
 * @documentation docs/elements/payment-form.md
 * @status experimental
 * @since 0.1
 *
 * Works under a `<cartera-provider>` from `stream`, or from `position` alone: then the page takes `cartera-payment-request` and answers with `outcome`.
 * While something is typed the far side is asked, without writing, how it would put the payment: line by line what is applied and left, and what stays in the customer's
 * favour. The element computes nothing. From `position` alone nobody can be asked: what the policy would do is known once the payment is recorded.
 *
 * The payment is put as the policy says, by document as the clerk types, or on nothing for now. Its number and key are made once and kept over every retry, so that a
 * lost answer or a second click never makes two. While an answer is missing what was typed stays, and cannot be changed.
 *
 * Only what is open in the payment's own currency is shown and paid. The day received is the business date or earlier.
 *
 * Follows. Where the Backend tells that the account moved, what is open and how the payment would be put are asked again; what was typed stays. Where the sentence to check is another
 * one by then, it says so before anything is sent.
 *
 * Language: the element's own `lang`, else the provider's locale, else the nearest `lang` (live on `<html>`), else es-MX. Theme: the page's `color-scheme`, or the
 * nearest `data-theme` ("light", "dark"). What it shows with is loaded once it is on a page, English when it is asked for;
 * where that cannot be had, Spanish is said.
 *
 * States. Waiting: a skeleton, with words after 300 ms. Nothing open: said in words; the payment stays in the customer's favour. Refused: beside the field or the line.
 * Without an answer: what is known, and "try again" under the same key. A wrong property: said in words, never thrown or corrected. Another `stream` or Backend: what was
 * fetched and typed is forgotten.
 *
 * @event {CustomEvent<CarteraPaymentRequest>} cartera-payment-request - A command is about to be sent. Cancelable: prevented, the page sends it and sets `outcome`. Bubbles, composed.
 * @event {CustomEvent<CarteraPaymentDone>} cartera-payment-done - A payment was recorded. Bubbles, composed.
 * @event {CustomEvent<CarteraPaymentFailed>} cartera-payment-failed - What was sent was refused, or there was no answer. Bubbles, composed.
 * @event {CustomEvent<CarteraLoadFailed>} cartera-load-failed - The account could not be fetched. Bubbles, composed.
 *
 * @csspart base - All of it.
 * @csspart title - The heading.
 * @csspart field - One field.
 * @csspart choice - One way to put the payment.
 * @csspart lines - The open documents, with what is applied and left.
 * @csspart review - The review.
 * @csspart sentence - The payment in words.
 * @csspart primary - The one main button of a view.
 * @csspart problem - What is wrong, beside its field or line.
 * @csspart receipt - The receipt.
 * @csspart number - The number of the payment.
 * @csspart notice - What went wrong with fetching.
 *
 * @cssproperty --cartera-surface - Background; with `--cartera-surface-sunken`, `--cartera-surface-raised`.
 * @cssproperty --cartera-text - Text; with `--cartera-text-muted`.
 * @cssproperty --cartera-line - Rules and cards.
 * @cssproperty --cartera-accent - The main button and the mark of what is chosen; with `--cartera-on-accent`, `--cartera-accent-text`.
 * @cssproperty --cartera-focus - Focus ring.
 * @cssproperty --cartera-critical - The mark of an error.
 * @cssproperty --cartera-radius - Corners, default 4px.
 */
export class CarteraPaymentForm extends FetchingElement<PositionRequest, { readonly position: Position }, Position, typeof Face> {
  static override styles = [tokens, paymentFormStyles];
  static override properties = {
    stream: {},
    position: { attribute: false },
    outcome: { attribute: false, hasChanged: () => true },
  };

  /** The account: 'account/ACME'. Without a `position` it is fetched from the provider's Backend. */
  stream: string | undefined;

  /** What is open. Wins over everything that would fetch; the element reads it and never changes it. */
  position: Position | undefined;

  /** What became of the command that the page took over from `cartera-payment-request`. Without one on its way it is ignored. */
  outcome: Outcome | undefined;

  private face: PaymentFace | undefined;

  constructor() {
    super(paymentFormFaces, paymentTopic, paymentRefusalsTopic);
  }

  protected begin({ PaymentFace }: typeof Face): void {
    this.face = new PaymentFace({
      element: this,
      backend: () => this.environment?.backend,
      position: () => this.shown().data,
      tell: (type, detail) => this.tell(type, detail),
      reload: () => this.reload(),
    });
  }

  protected question(): PositionRequest | undefined {
    const { stream, position } = this;
    return position !== undefined || !stream ? undefined : { stream };
  }

  protected fetch(...asked: Parameters<typeof fetchPosition>) {
    return fetchPosition(...asked);
  }

  protected override moved(): void {
    this.face?.reset();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('outcome') && this.outcome !== undefined) this.face?.answer(this.outcome); // without a face nothing was sent
    this.face?.prepare(this.shown().data, this.locale);
  }

  protected override updated(): void {
    super.updated();
    this.face?.updated();
  }

  protected shown(): Fetched<Position> {
    const { position, loader } = this;
    if (position === undefined) return { data: loader.result?.position, failure: loader.failure };
    return isPosition(position) ? { data: position } : { failure: { ...POSITION_UNREADABLE, retryable: false } };
  }

  protected words() {
    return paymentFormWords(this.locale);
  }

  protected failureWords(failure: LoadFailure) {
    return paymentFailureWords(this.locale, failure);
  }

  protected dayOf(position: Position): string {
    return this.face?.dayOf(position) ?? '';
  }

  protected override isBusy(): boolean {
    return super.isBusy() || this.face?.sending === true;
  }

  protected renderData(): unknown {
    return this.face?.render();
  }

  protected override renderBelow(): unknown {
    return html`<p class="unseen" role="status">${this.face?.live()}</p>`;
  }
}
