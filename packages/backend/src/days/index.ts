export { runDay, type DayReport, type RunDayOptions } from './run-day.js';
export type { Shard } from './shard.js';
