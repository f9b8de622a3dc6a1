export { createLog, LOG_FORMATS, LOG_LEVELS, type Log, type LogOptions } from './create-log.js';
export { createMeters, type Measured, type Meters, type QueueCounts } from './create-meters.js';
export { logFailure } from './log-failure.js';
export { observedBackend, type Observers } from './observed-backend.js';
export { observedStore } from './observed-store.js';
