import { entryKindsTopic } from './entry-kinds-topic.js';
import type { Locale } from './locale-for.js';
import { topicWords } from './topic-words.js';

/**
 * What a kind of entry is called. A kind that has no word yet is called a movement, never by its code.
 *
 * @example
 * entryKindWord(localeFor('es-MX'), 'payment-returned'); // => 'Pago devuelto'
 */
export function entryKindWord(locale: Locale, kind: string): string {
  const { kinds, other } = topicWords(entryKindsTopic, locale);
  return Object.hasOwn(kinds, kind) ? ((kinds as Readonly<Record<string, string>>)[kind] ?? other) : other;
}
