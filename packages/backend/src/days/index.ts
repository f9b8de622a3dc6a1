export { rowReplay, type ReplayOptions, type ReplayRows } from './replay-rows.js';
export { dayState, type DayState } from './day-state.js';
export { runDay } from './run-day.js';
export type { DayAccount, DayReport, RunDayOptions } from './run-day.types.js';
export type { Shard } from './shard.js';
