import { enPaymentForm } from './en.payment-form.js';
import type { PaymentMessages } from './payment-topic.js';

/** All that is said of recording a payment in English, to be loaded as one. */
export const enPayment: PaymentMessages = { form: enPaymentForm };
