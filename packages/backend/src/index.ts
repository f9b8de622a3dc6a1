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
export { runDay, type DayReport, type RunDayOptions, type Shard } from './days/index.js';
export type { BackendOptions, ReferencesSource, RequestedAct } from './submit/index.js';
export {
  compareText,
  createRowShelf,
  evaluatedOn,
  FACETS,
  largestAmount,
  readCursor,
  rowKeys,
  searchWords,
  sortedCounts,
  writeCursor,
  type CursorScope,
  type FacetName,
  type Freshness,
  type RowKeys,
  type RowShelf,
  type WorklistOrder,
} from './worklist/index.js';
