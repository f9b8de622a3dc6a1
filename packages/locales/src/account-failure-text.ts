import type { Refusal } from '@cartera/core';
import { accountTopic } from './account-topic.js';
import { failureText } from './failure-text.js';
import type { Locale } from './locale-for.js';
import type { RefusalText } from './messages.types.js';
import { topicWords } from './topic-words.js';

/**
 * Why an account cannot be shown, in words. Knows what `failureText` knows and the failures of an account; otherwise as `failureText`.
 *
 * @example
 * accountFailureText(localeFor('en'), { code: 'account.unreadable', facts: {} }).text; // => 'The data of the account came incomplete and cannot be shown.'
 */
export function accountFailureText(locale: Locale, refusal: Refusal): RefusalText {
  return failureText(locale, refusal, topicWords(accountTopic, locale).failures);
}
