import type { EntryKindMessages } from './entry-kinds.types.js';
import { esMxEntryKinds } from './es-mx.entry-kinds.js';
import { esMxStatement } from './es-mx.statement.js';
import type { StatementMessages } from './statement.types.js';
import type { Topic } from './topic.types.js';

/** All that is said of a statement of account in one language, beside what every element says. */
export interface StatementTopicMessages {
  readonly words: StatementMessages;
  readonly kinds: EntryKindMessages;
}

/**
 * What a statement of account says that no other element does, and what its movements are called: `statementWords`, `entryKindWord` and `becauseText` need it.
 *
 * @example
 * await loadLanguage('en', statementTopic);
 * statementWords(localeFor('en', statementTopic)).title; // => 'Statement of account'
 */
export const statementTopic: Topic<StatementTopicMessages> = {
  spanish: { words: esMxStatement, kinds: esMxEntryKinds },
  loaded: new Map(),
  load: { en: async () => (await import('./en.statement-topic.js')).enStatementTopic },
};
