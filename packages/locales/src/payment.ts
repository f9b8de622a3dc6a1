// An entry of its own, so that a page which records no payment does not carry its words, whatever loads them later.
export { paymentFormWords } from './payment-form-words.js';
export type { PaymentFormMessages, PaymentMethod } from './payment-form.types.js';
export { paymentRefusalText } from './payment-refusal-text.js';
export { paymentRefusalsTopic } from './payment-refusals-topic.js';
export { paymentTopic, type PaymentMessages } from './payment-topic.js';
