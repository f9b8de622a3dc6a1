// An entry of its own, so that a page which shows no document does not carry its words.
export { debtTopic } from './debt-topic.js';
export { debtWords } from './debt-words.js';
export type { DebtMessages } from './debt.types.js';
