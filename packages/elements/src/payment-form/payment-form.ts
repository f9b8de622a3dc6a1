import type { Backend, Outcome } from '@cartera/backend';
import type { Position } from '@cartera/core';
import { localeFor, paymentRefusalText, paymentTopic, phrase } from '@cartera/locales';
import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { environmentContext, SurroundingsController, type CarteraEnvironment } from '../environment/index.js';
import { isPosition } from '../given/index.js';
import { Loader, renderNotice, renderSkeleton, renderWordless, type LoadFailure } from '../loading/index.js';
import { tokens } from '../tokens/index.js';
import { fetchPosition, type PositionRequest } from './fetch-position.js';
import { paymentView, type PaymentView } from './form-view.js';
import { POSITION_UNREADABLE } from './payment-failures.js';
import { paymentFormStyles } from './payment-form.styles.js';
import { paymentLiveWords } from './payment-live-words.js';
import type { PaymentReading } from './read-payment.js';
import { RecordingFlow } from './recording-flow.js';
import { renderApply } from './render-apply.js';
import { renderFields } from './render-fields.js';
import { renderPaymentReceipt } from './render-payment-receipt.js';
import { renderPaymentReview } from './render-payment-review.js';

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
 * Language: the element's own `lang`, else the provider's locale, else the nearest `lang` (live on `<html>`), else es-MX. Theme: the page's `color-scheme`, or the
 * nearest `data-theme` ("light", "dark"). English is loaded when it is asked for; where it cannot be, Spanish is said.
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
export class CarteraPaymentForm extends LitElement {
  static override styles = [tokens, paymentFormStyles];

  /** The account: 'account/ACME'. Without a `position` it is fetched from the provider's Backend. */
  @property() stream: string | undefined;

  /** What is open. Wins over everything that would fetch; the element reads it and never changes it. */
  @property({ attribute: false }) position: Position | undefined;

  /** What became of the command that the page took over from `cartera-payment-request`. Without one on its way it is ignored. */
  @property({ attribute: false, hasChanged: () => true }) outcome: Outcome | undefined;

  @consume({ context: environmentContext, subscribe: true })
  @state()
  protected environment: CarteraEnvironment | undefined;

  private readonly surroundings = new SurroundingsController(this, paymentTopic);
  private readonly loader = new Loader<PositionRequest, { readonly position: Position }>(this, fetchPosition, {
    started: () => undefined,
    loaded: () => undefined,
    failed: ({ code, retryable }) => void this.tell('cartera-load-failed', { code, retryable }),
  });
  private readonly flow = new RecordingFlow({
    element: this,
    backend: () => this.environment?.backend,
    position: () => this.account().position,
    tell: (type, detail) => this.tell(type, detail),
    reload: () => this.reload(),
    focusOn: (...ids) => {
      this.focusNext = ids;
      this.requestUpdate();
    },
  });
  private view: PaymentView = paymentView(localeFor(''), false);
  private asked = '';
  private askedOf: Backend | undefined;
  private focusNext: readonly string[] = [];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.environment = undefined; // elsewhere another provider, or none, may answer
    this.asked = '';
    this.askedOf = undefined;
  }

  /** Fetches the account again. What was typed stays. Does nothing with a `position` from the page. */
  reload(): void {
    this.request(true);
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.request(false);
    if (changed.has('outcome') && this.outcome !== undefined) this.flow.answer(this.outcome);
    const locale = this.surroundings.locale(this.environment?.locale);
    this.flow.prepare(this.account().position, locale);
    this.view = paymentView(locale, (this.flow.reading?.currencies.length ?? 0) > 1);
  }

  protected override updated(): void {
    const wanted = this.focusNext.map((id) => this.renderRoot.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`));
    this.focusNext = [];
    wanted.find((node) => node !== null && node.getClientRects().length > 0)?.focus();
  }

  protected override render(): TemplateResult {
    const { wordless } = this.surroundings;
    return html`
      <section
        class="base"
        part="base"
        lang=${this.view.locale.words.tag}
        data-theme=${this.surroundings.theme() ?? nothing}
        aria-labelledby="title"
        aria-busy=${wordless || this.loader.loading || this.flow.sending ? 'true' : 'false'}
      >
        ${wordless ? renderWordless(this.loader.slow) : this.renderWords()}
      </section>
    `;
  }

  private renderWords(): TemplateResult {
    const { position, failure } = this.account();
    const { reading } = this.flow;
    return html`
      <h2 id="title" class="title" part="title" tabindex="-1">${this.view.words.title}</h2>
      <p class="waiting" role="status">${this.waitingWords(position)}</p>
      ${this.renderFailure(failure, position)} ${position && reading ? this.renderAccount(reading) : this.renderWaiting(failure)}
      <p class="unseen" role="status">${paymentLiveWords(this.view, this.flow)}</p>
    `;
  }

  private renderAccount(reading: PaymentReading): TemplateResult {
    const { flow, view } = this;
    if (flow.draft.step === 'receipt' && flow.recorded) return renderPaymentReceipt(view, flow.recorded, flow.another);
    const words = reading.parts.length > 0 ? view.words.asOf : view.words.nothingOpen;
    return html`
      <p class=${reading.parts.length > 0 ? 'as-of muted' : 'nothing-open'}>${phrase(words, { day: view.day(reading.asOf) })}</p>
      <form novalidate @submit=${this.review}>
        ${renderFields(view, flow, reading)} ${renderApply(view, flow, reading, this.environment?.backend !== undefined)}
        ${renderPaymentReview(view, flow)}
        <input type="submit" hidden />
      </form>
    `;
  }

  private readonly review = (event: Event): void => {
    event.preventDefault();
    this.flow.review();
  };

  /** Sends the request when it differs from the last one, or once more when asked. */
  private request(again: boolean): void {
    const { stream, position } = this;
    const backend = this.environment?.backend;
    const key = position !== undefined || !stream || !backend ? '' : stream;
    if (!again && key === this.asked && backend === this.askedOf) return;
    if (key !== this.asked || backend !== this.askedOf) this.flow.reset();
    this.asked = key;
    this.askedOf = backend;
    if (key === '' || !stream || !backend) this.loader.forget();
    else void this.loader.load(backend, { stream }, again);
  }

  /** The page's data, else what was fetched; and why there is none, or no newer one. */
  private account(): { readonly position?: Position | undefined; readonly failure?: LoadFailure | undefined } {
    const { position } = this;
    if (position === undefined) return { position: this.loader.result?.position, failure: this.loader.failure };
    return isPosition(position) ? { position } : { failure: { ...POSITION_UNREADABLE, retryable: false } };
  }

  private waitingWords(position: Position | undefined): string {
    if (!this.loader.loading || !this.loader.slow) return '';
    return position ? this.view.locale.words.statement.updating : this.view.words.loading;
  }

  private renderFailure(failure: LoadFailure | undefined, position: Position | undefined) {
    if (!failure) return nothing;
    const { locale, words } = this.view;
    const kept = position && phrase(words.stillShown, { day: this.view.day(position.asOf) });
    const retry = failure.retryable ? { busy: this.loader.loading, act: () => this.reload() } : undefined;
    return renderNotice(locale, failure, { kept, retry, said: paymentRefusalText(locale, failure) });
  }

  private renderWaiting(failure: LoadFailure | undefined) {
    if (failure) return nothing;
    if (!this.loader.loading) {
      this.loader.wait();
      if (this.loader.slow) return html`<p class="empty">${this.view.words.nothingYet}</p>`;
    }
    return renderSkeleton(this.loader.slow);
  }

  private tell(type: string, detail: object): boolean {
    const cancelable = type === 'cartera-payment-request';
    return this.dispatchEvent(new CustomEvent(type, { detail: Object.freeze(detail), bubbles: true, composed: true, cancelable }));
  }
}
