import { html, type TemplateResult } from 'lit';
import type { PaymentView } from './form-view.js';
import { paymentSentence } from './payment-sentence.js';
import type { SentPayment } from './recording-flow.js';
import { renderPaymentSentence } from './render-payment-review.js';

/** That the payment is recorded, its number, what it was put on, and the way to another. */
export function renderPaymentReceipt(view: PaymentView, recorded: SentPayment, another: () => void): TemplateResult {
  const { receipt } = view.words;
  return html`
    <div class="receipt" part="receipt">
      <h3 id="receipt-heading" tabindex="-1">${receipt.heading}</h3>
      <p class="number">
        <span class="muted">${receipt.number}</span> <strong class="id" part="number">${recorded.command.facts.paymentId}</strong>
      </p>
      ${renderPaymentSentence(paymentSentence(view, recorded))}
      <div class="acts"><button class="primary" part="primary" type="button" @click=${another}>${receipt.another}</button></div>
    </div>
  `;
}
