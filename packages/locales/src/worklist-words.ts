import type { Locale } from './locale-for.js';
import { topicWords } from './topic-words.js';
import { worklistTopic } from './worklist-topic.js';
import type { WorklistMessages } from './worklist.types.js';

/**
 * The words of the collector's list in a locale's language.
 *
 * @example
 * worklistWords(localeFor('es-MX')).title; // => 'Lista de gestión'
 */
export function worklistWords(locale: Locale): WorklistMessages {
  return topicWords(worklistTopic, locale).words;
}
