export type { BatchOptions, BatchOutcome, BatchWriter } from './batch.types.js';
export { createBatchWriter } from './create-batch-writer.js';
export { submitBatch } from './submit-batch.js';
