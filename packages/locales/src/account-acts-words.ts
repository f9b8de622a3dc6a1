import { accountActsTopic } from './account-acts-topic.js';
import type { AccountActsMessages } from './account-acts.types.js';
import type { CollectionCodes } from './collection-codes.types.js';
import type { Locale } from './locale-for.js';
import { topicWords } from './topic-words.js';

/**
 * The words of what a collector records, in a locale's language.
 *
 * @example
 * accountActsWords(localeFor('es-MX')).titles.note; // => 'Agregar una nota'
 */
export function accountActsWords(locale: Locale): AccountActsMessages {
  return topicWords(accountActsTopic, locale).words;
}

/**
 * What a collector chooses among, by code, in a locale's language.
 *
 * @example
 * collectionCodes(localeFor('es-MX')).outcomes['no-answer']; // => 'sin respuesta'
 */
export function collectionCodes(locale: Locale): CollectionCodes {
  return topicWords(accountActsTopic, locale).codes;
}
