import type { Position } from '@cartera/core';
import { localeFor, phrase, type Locale } from '@cartera/locales';
import { html, type LitElement, type TemplateResult } from 'lit';
import { focusFirst } from '../focusing/index.js';
import { paymentView, type PaymentView } from './form-view.js';
import { paymentLiveWords } from './payment-live-words.js';
import type { PaymentReading } from './read-payment.js';
import { RecordingFlow, type PaymentHost } from './recording-flow.js';
import { renderApply } from './render-apply.js';
import { renderFields } from './render-fields.js';
import { renderPaymentReceipt } from './render-payment-receipt.js';
import { renderPaymentReview } from './render-payment-review.js';

/** What the form asks of the element it stands in. */
export interface PaymentFormHost extends Omit<PaymentHost, 'focusOn'> {
  readonly element: LitElement;
}

/** How a payment is recorded: what was typed and what became of it, how it is written, and where the focus goes. */
export class PaymentFace {
  private readonly host: PaymentFormHost;
  private readonly flow: RecordingFlow;
  private view: PaymentView = paymentView(localeFor(''), false);
  private focusNext: readonly string[] = [];

  constructor(host: PaymentFormHost) {
    this.host = host;
    this.flow = new RecordingFlow({
      ...host,
      focusOn: (...ids) => {
        this.focusNext = ids;
        host.element.requestUpdate();
      },
    });
  }

  get sending(): boolean {
    return this.flow.sending;
  }

  /** Another account, or none: nothing of this one stays. */
  reset(): void {
    this.flow.reset();
  }

  /** What the page says became of it. */
  answer(outcome: unknown): void {
    this.flow.answer(outcome);
  }

  /** Before each update: reads the answers, and asks the far side about them. */
  prepare(position: Position | undefined, locale: Locale): void {
    this.flow.prepare(position, locale);
    this.view = paymentView(locale, (this.flow.reading?.currencies.length ?? 0) > 1);
  }

  /** After each update: moves the focus to where it is wanted. */
  updated(): void {
    const wanted = this.focusNext;
    this.focusNext = [];
    focusFirst(this.host.element.renderRoot, wanted);
  }

  /** What somebody who cannot see hears. */
  live(): string {
    return paymentLiveWords(this.view, this.flow);
  }

  /** The day of an account, written out. */
  dayOf({ asOf }: Position): string {
    return this.view.day(asOf);
  }

  /** All of the form below its heading. */
  render(): unknown {
    const { reading } = this.flow;
    return reading && this.renderAccount(reading);
  }

  private renderAccount(reading: PaymentReading): TemplateResult {
    const { flow, view } = this;
    if (flow.draft.step === 'receipt' && flow.recorded) return renderPaymentReceipt(view, flow.recorded, flow.another);
    const words = reading.parts.length > 0 ? view.words.asOf : view.words.nothingOpen;
    return html`
      <p class=${reading.parts.length > 0 ? 'as-of muted' : 'nothing-open'}>${phrase(words, { day: view.day(reading.asOf) })}</p>
      <form novalidate @submit=${this.review}>
        ${renderFields(view, flow, reading)} ${renderApply(view, flow, reading, this.host.backend() !== undefined)}
        ${renderPaymentReview(view, flow)}
        <input type="submit" hidden />
      </form>
    `;
  }

  private readonly review = (event: Event): void => {
    event.preventDefault();
    this.flow.review();
  };
}
