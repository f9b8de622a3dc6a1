export { daySaid } from './day-said.js';
export { dayTold } from './day-told.js';
export { openDayQueue, type DayQueue } from './day-queue.js';
export { businessDay, keepDay, type DayKeeper } from './keep-day.js';
