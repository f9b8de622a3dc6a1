import type { StoreCase } from './case.types.js';
import { storeBatchCases } from './store-batch.cases.js';
import { storeCommitCases } from './store-commit.cases.js';
import { storeIdempotencyCases } from './store-idempotency.cases.js';
import { storeIsolationCases } from './store-isolation.cases.js';
import { storeMoveCases } from './store-move.cases.js';
import { storeSummaryCases } from './store-summary.cases.js';
import { storeTimeCases } from './store-time.cases.js';

/**
 * Every store case there is: run these, and what is added later is run too.
 *
 * @example
 * test.each(storeCases)('$name', async ({ run }) => run({ createStore, assert }));
 */
export const storeCases: readonly StoreCase[] = Object.freeze([
  ...storeCommitCases,
  ...storeIdempotencyCases,
  ...storeTimeCases,
  ...storeSummaryCases,
  ...storeIsolationCases,
  ...storeBatchCases,
  ...storeMoveCases,
]);
