import { enEntryKinds } from './en.entry-kinds.js';
import { enStatement } from './en.statement.js';
import type { StatementTopicMessages } from './statement-topic.js';

/** All that is said of a statement of account in English, to be loaded as one. */
export const enStatementTopic: StatementTopicMessages = { words: enStatement, kinds: enEntryKinds };
