export { guessEncoding } from './guess-encoding.js';
export { guessMapping, type FileSample, type GuessedMapping, type GuessReason } from './guess-mapping.js';
