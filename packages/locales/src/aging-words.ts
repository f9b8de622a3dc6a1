import { agingTopic } from './aging-topic.js';
import type { AgingMessages } from './aging.types.js';
import type { Locale } from './locale-for.js';
import { topicWords } from './topic-words.js';

/**
 * The words of the aging of a portfolio in a locale's language.
 *
 * @example
 * agingWords(localeFor('es-MX')).title; // => 'Antigüedad de saldos'
 */
export function agingWords(locale: Locale): AgingMessages {
  return topicWords(agingTopic, locale).words;
}
