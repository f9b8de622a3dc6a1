// An entry of its own: only who makes documents needs it.
export { paperWords } from './paper-words.js';
export type { PaperMessages } from './paper.types.js';
