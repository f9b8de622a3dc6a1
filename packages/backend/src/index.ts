export { createBatchWriter, submitBatch, type BatchOptions, type BatchOutcome, type BatchWriter } from './batches/index.js';
export { createBackend } from './create-backend.js';
export type {
  Backend,
  BatchRequest,
  Caller,
  Capabilities,
  CommandRequest,
  CommitOptions,
  Committed,
  Conflict,
  Known,
  Outcome,
  Store,
  StoreBatches,
  StoredPosting,
  StreamChange,
  SubmitOptions,
  Summaries,
  Views,
  WatchQuery,
  WorklistFilter,
} from './ports/index.js';
export type { BackendOptions, ReferencesSource, RequestedAct } from './submit/index.js';
