import type { Refusal } from '@cartera/core';
import { failureText } from './failure-text.js';
import type { Locale } from './locale-for.js';
import type { RefusalText } from './messages.types.js';
import { topicWords } from './topic-words.js';
import { worklistActTopic } from './worklist-act-topic.js';

/**
 * Why an account is not assigned or put off, in words. Knows what `failureText` knows and these refusals; otherwise as `failureText`.
 *
 * @example
 * worklistRefusalText(localeFor('es-MX'), { code: 'assignment.to_nobody', facts: {} }).text; // => 'Falta decir a quién se asigna la cuenta.'
 */
export function worklistRefusalText(locale: Locale, refusal: Refusal): RefusalText {
  return failureText(locale, refusal, topicWords(worklistActTopic, locale).refusals);
}
