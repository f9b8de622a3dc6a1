import type { Locale } from './locale-for.js';
import { topicWords } from './topic-words.js';
import { worklistReasonTopic } from './worklist-reason-topic.js';

/**
 * What a reason or an exit of a worklist is called, as a choice in a filter. One that has no words yet is called another reason.
 *
 * @example
 * worklistReasonWord(localeFor('es-MX'), 'worklist.broken_promise'); // => 'Promesa incumplida'
 */
export function worklistReasonWord(locale: Locale, code: string): string {
  const { names, otherReason } = topicWords(worklistReasonTopic, locale);
  return Object.hasOwn(names, code) ? names[code as keyof typeof names] : otherReason;
}
