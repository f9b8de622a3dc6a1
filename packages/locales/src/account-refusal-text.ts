import type { Refusal } from '@cartera/core';
import { accountActsTopic } from './account-acts-topic.js';
import { failureText } from './failure-text.js';
import type { Locale } from './locale-for.js';
import type { RefusalText } from './messages.types.js';
import { topicWords } from './topic-words.js';

/**
 * Why something a collector records is not taken, in words. Knows what `failureText` knows and the refusals of the collector's commands; otherwise as `failureText`.
 *
 * @example
 * accountRefusalText(localeFor('es-MX'), { code: 'assignment.to_nobody', facts: {} }).text; // => 'Falta decir a quién se asigna la cuenta.'
 */
export function accountRefusalText(locale: Locale, refusal: Refusal): RefusalText {
  return failureText(locale, refusal, topicWords(accountActsTopic, locale).refusals);
}
