// An entry of its own, so that a page which shows no statement does not carry its words.
export { statementTopic } from './statement-topic.js';
export { statementWords } from './statement-words.js';
export type { StatementMessages } from './statement.types.js';
