import { kindWord } from './kind-word.js';
import type { Locale } from './locale-for.js';
import { statementTopic } from './statement-topic.js';
import { topicWords } from './topic-words.js';

/**
 * What a kind of entry is called. A kind that has no word yet is called a movement, never by its code.
 *
 * @example
 * entryKindWord(localeFor('es-MX'), 'payment-returned'); // => 'Pago devuelto'
 */
export function entryKindWord(locale: Locale, kind: string): string {
  return kindWord(topicWords(statementTopic, locale).kinds, kind);
}
