import { importFormTopic } from './import-form-topic.js';
import type { ImportFormMessages } from './import-form.types.js';
import type { Locale } from './locale-for.js';
import { topicWords } from './topic-words.js';

/**
 * The words of the import in a locale's language.
 *
 * @example
 * importFormWords(localeFor('es-MX')).title; // => 'Importar archivos'
 */
export function importFormWords(locale: Locale): ImportFormMessages {
  return topicWords(importFormTopic, locale);
}
