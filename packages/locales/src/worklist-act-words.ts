import type { Locale } from './locale-for.js';
import { topicWords } from './topic-words.js';
import { worklistActTopic } from './worklist-act-topic.js';
import type { WorklistActMessages } from './worklist.types.js';

/**
 * The words of what is opened or done from the collector's list, in a locale's language.
 *
 * @example
 * worklistActWords(localeFor('es-MX')).points; // => 'Puntos'
 */
export function worklistActWords(locale: Locale): WorklistActMessages {
  return topicWords(worklistActTopic, locale).words;
}
