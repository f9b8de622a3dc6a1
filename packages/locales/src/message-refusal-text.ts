import { failureText } from './failure-text.js';
import type { Locale } from './locale-for.js';
import { messageRefusalsTopic } from './message-refusals-topic.js';
import type { RefusalText } from './messages.types.js';
import type { Refusal } from '@cartera/core';

/**
 * Why a message is not written or sent, or what failed on the way, in words. Knows what `failureText` knows and what is said of messages; otherwise as `failureText`.
 *
 * @example
 * messageRefusalText(localeFor('es-MX'), { code: 'message.nothing_due', facts: {} }).remedy; // => 'Envíe un estado de cuenta si quiere que el cliente vea sus saldos.'
 */
export function messageRefusalText(locale: Locale, refusal: Refusal): RefusalText {
  return failureText(locale, refusal, messageRefusalsTopic.loaded.get(locale.words.tag));
}
