// An entry of its own: needed only where somebody said where money is sent.
export { payingWords } from './paying-words.js';
export type { PayingMessages } from './paying.types.js';
