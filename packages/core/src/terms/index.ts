export { earlyPaymentAmount, type EarlyPayment } from './early-payment-amount.js';
export { instalmentsFromTerms, type InvoiceOfTerms } from './instalments-from-terms.js';
export type { DatedRate, DueInstalment, LateInterestTerms, Rate, TermLine, Terms } from './terms.types.js';
