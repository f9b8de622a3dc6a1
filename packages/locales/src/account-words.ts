import { accountTopic } from './account-topic.js';
import type { AccountMessages } from './account.types.js';
import type { Locale } from './locale-for.js';
import { topicWords } from './topic-words.js';

/**
 * The words of one account in a locale's language.
 *
 * @example
 * accountWords(localeFor('es-MX')).toCollect; // => 'Por cobrar'
 */
export function accountWords(locale: Locale): AccountMessages {
  return topicWords(accountTopic, locale).words;
}
