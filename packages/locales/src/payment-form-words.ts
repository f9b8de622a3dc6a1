import type { Locale } from './locale-for.js';
import type { PaymentFormMessages } from './payment-form.types.js';
import { paymentTopic } from './payment-topic.js';
import { topicWords } from './topic-words.js';

/**
 * The payment form's words in a locale's language.
 *
 * @example
 * paymentFormWords(localeFor('es-MX')).title; // => 'Registrar un pago'
 */
export function paymentFormWords(locale: Locale): PaymentFormMessages {
  return topicWords(paymentTopic, locale).form;
}
