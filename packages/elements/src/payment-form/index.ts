export { CarteraPaymentForm } from './payment-form.js';
export type { CarteraPaymentDone, CarteraPaymentFailed, CarteraPaymentRequest, PaymentCommand } from './payment-form-events.types.js';
