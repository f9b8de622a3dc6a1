export { lintLetter } from './lint-letter.js';
export type { LetterFault } from './letter-fault.types.js';
export { REFUSED_WORDS, type RefusedWords, type WordReason } from './refused-words.js';
