export {
  logNote,
  makePromise,
  mxn,
  openAccount,
  recordInvoice,
  recordPayment,
  REFERENCES,
  transferPayment,
  withdrawPromise,
  type CommandPlace,
} from './build-commands.js';
