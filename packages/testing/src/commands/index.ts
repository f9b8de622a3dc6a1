export { logNote, makePromise, mxn, openAccount, recordInvoice, recordPayment, REFERENCES, type CommandPlace } from './build-commands.js';
