import type { Refusal } from '@cartera/core';
import { accountActsTopic } from './account-acts-topic.js';
import { textFrom } from './failure-text.js';
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
  const { failures } = locale.words;
  return textFrom(Object.hasOwn(failures, refusal.code) ? failures : topicWords(accountActsTopic, locale).refusals, refusal, locale);
}
