import { accessCases } from './access.cases.js';
import type { BackendCase } from './case.types.js';
import { idempotencyCases } from './idempotency.cases.js';
import { interestCases } from './interest.cases.js';
import { isolationCases } from './isolation.cases.js';
import { orderCases } from './order.cases.js';
import { promiseCases, transferCases } from './promise.cases.js';
import { refusalCases } from './refusal.cases.js';
import { roleCases } from './role.cases.js';
import { streamCases } from './stream.cases.js';
import { submitCases } from './submit.cases.js';
import { viewCases } from './view.cases.js';
import { watchCases } from './watch.cases.js';
import { worklistCases } from './worklist.cases.js';
import { writerCases } from './writer.cases.js';

/**
 * Every backend case there is, in the order of a first reading: run these, and what is added later is run too.
 *
 * @example
 * test.each(backendCases)('$name', async ({ run }) => run(await newBooks()));
 */
export const backendCases: readonly BackendCase[] = Object.freeze([
  ...submitCases,
  ...idempotencyCases,
  ...viewCases,
  ...accessCases,
  ...promiseCases,
  ...transferCases,
  ...interestCases,
  ...worklistCases,
  ...refusalCases,
  ...orderCases,
  ...isolationCases,
  ...writerCases,
  ...roleCases,
  ...streamCases,
  ...watchCases,
]);
