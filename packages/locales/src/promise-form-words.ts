import type { Locale } from './locale-for.js';
import type { PromiseFormMessages } from './promise-form.types.js';
import { promiseTopic } from './promise-topic.js';
import { topicWords } from './topic-words.js';

/**
 * The promise form's words in a locale's language.
 *
 * @example
 * promiseFormWords(localeFor('es-MX')).title; // => 'Promesa de pago'
 */
export function promiseFormWords(locale: Locale): PromiseFormMessages {
  return topicWords(promiseTopic, locale).form;
}
