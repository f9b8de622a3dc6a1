import { esMxPaymentForm } from './es-mx.payment-form.js';
import type { PaymentFormMessages } from './payment-form.types.js';
import type { Topic } from './topic.types.js';

/** All that is said of recording a payment in one language. */
export interface PaymentMessages {
  readonly form: PaymentFormMessages;
}

/**
 * What the payment form says: `paymentFormWords` and `paymentRefusalText` need it.
 *
 * @example
 * await loadLanguage('en', paymentTopic);
 * paymentFormWords(localeFor('en', paymentTopic)).title; // => 'Record a payment'
 */
export const paymentTopic: Topic<PaymentMessages> = {
  spanish: { form: esMxPaymentForm },
  loaded: new Map(),
  load: { en: async () => (await import('./en.payment.js')).enPayment },
};
