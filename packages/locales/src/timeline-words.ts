import type { Locale } from './locale-for.js';
import { timelineTopic } from './timeline-topic.js';
import type { TimelineMessages } from './timeline.types.js';
import { topicWords } from './topic-words.js';

/**
 * The words of an account's history in a locale's language.
 *
 * @example
 * timelineWords(localeFor('es-MX')).earlier; // => 'Ver anteriores'
 */
export function timelineWords(locale: Locale): TimelineMessages {
  return topicWords(timelineTopic, locale).words;
}
