import type { Refusal } from '@cartera/core';
import { failureText } from './failure-text.js';
import type { Locale } from './locale-for.js';
import type { RefusalText } from './messages.types.js';
import { topicWords } from './topic-words.js';
import { worklistTopic } from './worklist-topic.js';

/**
 * Why a collector's list cannot be shown, in words. Knows what `failureText` knows and the failures of the list; otherwise as `failureText`.
 *
 * @example
 * worklistFailureText(localeFor('en'), { code: 'worklist.unreadable', facts: {} }).remedy; // => 'Try again. If it happens again, tell whoever runs the system.'
 */
export function worklistFailureText(locale: Locale, refusal: Refusal): RefusalText {
  return failureText(locale, refusal, topicWords(worklistTopic, locale).failures);
}
