// An entry of its own, so that a page which shows no statement does not carry its words.
export type { DebtMessages } from './debt.types.js';
export { entryKindWord } from './entry-kind-word.js';
export type { EntryKindMessages, WordedEntryKind } from './entry-kinds.types.js';
export { statementTopic, type StatementTopicMessages } from './statement-topic.js';
export { statementWords } from './statement-words.js';
export type { StatementMessages } from './statement.types.js';
