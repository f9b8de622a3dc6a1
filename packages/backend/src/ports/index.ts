export type {
  Backend,
  Caller,
  Capabilities,
  CommandRequest,
  Outcome,
  StreamChange,
  SubmitOptions,
  Views,
  WatchQuery,
  WorklistFilter,
} from './backend.types.js';
export type {
  BatchRequest,
  CommitOptions,
  Committed,
  Conflict,
  Known,
  Store,
  StoreBatches,
  StoredPosting,
  Summaries,
  SummariesDue,
} from './store.types.js';
