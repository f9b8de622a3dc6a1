import { esMxStatement } from './es-mx.statement.js';
import type { StatementMessages } from './statement.types.js';
import type { Topic } from './topic.types.js';

/**
 * What the statement of account says that no other element does: `statementWords` needs it.
 *
 * @example
 * await loadLanguage('en', statementTopic);
 * statementWords(localeFor('en', statementTopic)).title; // => 'Statement of account'
 */
export const statementTopic: Topic<StatementMessages> = {
  spanish: esMxStatement,
  loaded: new Map(),
  load: { en: async () => (await import('./en.statement.js')).enStatement },
};
