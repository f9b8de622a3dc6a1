export type { QueueCounts } from './asked-gauges.js';
export { createLog, LOG_FORMATS, LOG_LEVELS, type Log } from './create-log.js';
export { createMeters, type Meters } from './create-meters.js';
export { logFailure } from './log-failure.js';
export { observedBackend, type Observers } from './observed-backend.js';
export { observedStore } from './observed-store.js';
