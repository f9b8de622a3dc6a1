export { guessEncoding } from './guess-encoding.js';
export { guessMapping } from './guess-mapping.js';
export type { FileSample, GuessedMapping, GuessReason } from './guess.types.js';
export { likelyHeaders, type LikelyHeaders } from './likely-headers.js';
export { listDay } from './list-day.js';
export { mixedDays } from './mixed-days.js';
export { runningBalance } from './running-balance.js';
export { sourceName } from './source-name.js';
export { statedCurrency } from './stated-currency.js';
