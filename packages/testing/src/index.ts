export {
  storeBatchCases,
  storeCommitCases,
  storeIdempotencyCases,
  storeIsolationCases,
  storeTimeCases,
  type BackendCase,
  type BackendCaseContext,
  type CaseAssert,
  type StoreCase,
  type StoreCaseContext,
} from './cases/index.js';
export { logNote, makePromise, mxn, openAccount, recordInvoice, recordPayment, REFERENCES, type CommandPlace } from './commands/index.js';
