import type { PaymentInstructions, StatementSection } from '@cartera/core';
import { payingWords } from '@cartera/locales/paying';
import { html, type LitElement } from 'lit';
import type { LoadFailure } from '../loading/index.js';
import { Copies } from './copies.js';
import { isPaymentInstructions } from './is-payment-instructions.js';
import { renderPayment, type PaymentView } from './render-payment.js';

/** How to pay, in an element that says what is owed: reads what was given or fetched, shows it, copies from it. */
export class Paying {
  private readonly copies: Copies;

  constructor(host: LitElement) {
    this.copies = new Copies(host);
  }

  /** What a Backend said: 'failed' where it may be asked again; nothing where it refused, as if there were no such view. */
  read(said: unknown): PaymentInstructions | 'failed' | undefined {
    if (isPaymentInstructions(said)) return said;
    return isRefusal(said) ? undefined : 'failed';
  }

  /** That of one currency; of what cannot be read, that in words. */
  render(view: Omit<PaymentView, 'copies' | 'payment'>, payment: unknown, section: StatementSection): unknown {
    if (!isPaymentInstructions(payment)) return html`<p class="no-promises">${payingWords(view.locale).unreadable}</p>`;
    return renderPayment({ ...view, payment, copies: this.copies }, section);
  }
}

function isRefusal(said: unknown): boolean {
  return typeof said === 'object' && said !== null && 'code' in said && !(said as LoadFailure).retryable;
}
