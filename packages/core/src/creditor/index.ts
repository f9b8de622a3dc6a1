export type { CreditorContact, CreditorRules, PaymentAccount, PaymentInstructions, PaymentReference } from './creditor.types.js';
export { paymentInstructions, type PaymentQuestion } from './payment-instructions.js';
export { paymentReference } from './payment-reference.js';
export { readPaymentReference, type PaymentReferenceCheck } from './read-payment-reference.js';
