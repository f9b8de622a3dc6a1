export { decideInvoice, decideStatedBalance } from './decide-invoice.js';
