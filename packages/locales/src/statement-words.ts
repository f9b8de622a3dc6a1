import type { Locale } from './locale-for.js';
import { statementTopic } from './statement-topic.js';
import type { StatementMessages } from './statement.types.js';
import { topicWords } from './topic-words.js';

/**
 * The words of the statement of account in a locale's language.
 *
 * @example
 * statementWords(localeFor('es-MX')).title; // => 'Estado de cuenta'
 */
export function statementWords(locale: Locale): StatementMessages {
  return topicWords(statementTopic, locale).words;
}
