export { decideApplication } from './decide-application.js';
export { decidePayment, type PaymentPolicy } from './decide-payment.js';
export { decideRefund } from './decide-refund.js';
export { decideReturn } from './decide-return.js';
export { decideTransfer } from './decide-transfer.js';
export { moneyDocument, type MoneyDocument } from './money-document.js';
export { takeBack } from './take-back.js';
