import { importFieldWord } from './import-field-word.js';
import { importTopic } from './import-topic.js';
import type { Locale } from './locale-for.js';
import { phrase } from './phrase.js';
import { topicWords } from './topic-words.js';

/**
 * What is asked where a field of a mapping is open.
 *
 * @example
 * importQuestion(localeFor('es-MX'), 'currency'); // => '¿Qué moneda?'
 */
export function importQuestion(locale: Locale, field: string): string {
  const { questions, otherQuestion } = topicWords(importTopic, locale);
  const asked: Readonly<Record<string, string>> = questions;
  return (Object.hasOwn(asked, field) ? asked[field] : undefined) ?? phrase(otherQuestion, { field: importFieldWord(locale, field) });
}
