import { importTopic } from './import-topic.js';
import type { Locale } from './locale-for.js';
import { topicWords } from './topic-words.js';

/**
 * What a field of a mapping is called; one without a name stays as it is.
 *
 * @example
 * importFieldWord(localeFor('es-MX'), 'columns.dueOn'); // => 'Vencimiento'
 */
export function importFieldWord(locale: Locale, field: string): string {
  const fields: Readonly<Record<string, string>> = topicWords(importTopic, locale).fields;
  return (Object.hasOwn(fields, field) ? fields[field] : undefined) ?? field;
}
