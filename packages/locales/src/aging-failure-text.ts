import type { Refusal } from '@cartera/core';
import { agingTopic } from './aging-topic.js';
import { failureText } from './failure-text.js';
import type { Locale } from './locale-for.js';
import type { RefusalText } from './messages.types.js';
import { topicWords } from './topic-words.js';

/**
 * Why an aging cannot be shown, in words. Knows what `failureText` knows and the failures of aging; otherwise as `failureText`.
 *
 * @example
 * agingFailureText(localeFor('en'), { code: 'aging.unreadable', facts: {} }).remedy; // => 'Try again. If it happens again, tell whoever runs the system.'
 */
export function agingFailureText(locale: Locale, refusal: Refusal): RefusalText {
  return failureText(locale, refusal, topicWords(agingTopic, locale).failures);
}
