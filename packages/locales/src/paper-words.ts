import type { Locale } from './locale-for.js';
import { paperTopic } from './paper-topic.js';
import type { PaperMessages } from './paper.types.js';
import { topicWords } from './topic-words.js';

/**
 * The words of documents on paper in a locale's language.
 *
 * @example
 * paperWords(localeFor('es-MX')).asOf; // => 'al {day}'
 */
export function paperWords(locale: Locale): PaperMessages {
  return topicWords(paperTopic, locale);
}
