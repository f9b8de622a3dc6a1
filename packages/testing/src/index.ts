export { ACCOUNTS, submissions, type Submission } from './arbitraries/index.js';
export {
  accessCases,
  idempotencyCases,
  lackedBy,
  storeBatchCases,
  storeCommitCases,
  storeIdempotencyCases,
  storeIsolationCases,
  storeTimeCases,
  submitCases,
  viewCases,
  type BackendCase,
  type BackendCaseContext,
  type CaseAssert,
  type StoreCase,
  type StoreCaseContext,
  type StoreNeed,
} from './cases/index.js';
export { logNote, makePromise, mxn, openAccount, recordInvoice, recordPayment, REFERENCES, type CommandPlace } from './commands/index.js';
