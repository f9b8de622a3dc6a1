export type { BackendCase, BackendCaseContext, CaseAssert, StoreCase, StoreCaseContext } from './case.types.js';
export { storeBatchCases } from './store-batch.cases.js';
export { storeCommitCases } from './store-commit.cases.js';
export { storeIdempotencyCases } from './store-idempotency.cases.js';
export { storeIsolationCases } from './store-isolation.cases.js';
export { storeTimeCases } from './store-time.cases.js';
