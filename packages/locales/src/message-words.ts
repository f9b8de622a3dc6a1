import type { Locale } from './locale-for.js';
import { messageTopic } from './message-topic.js';
import type { MessageMessages } from './message.types.js';
import { topicWords } from './topic-words.js';

/**
 * The words of the message to a customer in a locale's language.
 *
 * @example
 * messageWords(localeFor('es-MX')).title; // => 'Mensaje al cliente'
 */
export function messageWords(locale: Locale): MessageMessages {
  return topicWords(messageTopic, locale);
}
