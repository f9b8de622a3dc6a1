import type { Refusal } from '@cartera/core';
import { textFrom } from './failure-text.js';
import type { Locale } from './locale-for.js';
import type { RefusalText } from './messages.types.js';
import { paymentTopic } from './payment-topic.js';
import { topicWords } from './topic-words.js';

/**
 * Why a payment is not recorded, or what failed on the way, in words. Knows what `failureText` knows and the refusals of payments; otherwise as `failureText`.
 *
 * @example
 * paymentRefusalText(localeFor('es-MX'), { code: 'application.exceeds_open', facts: {} }).remedy; // => 'Aplique cuando mucho lo que está abierto.'
 */
export function paymentRefusalText(locale: Locale, refusal: Refusal): RefusalText {
  const { failures } = locale.words;
  return textFrom(Object.hasOwn(failures, refusal.code) ? failures : topicWords(paymentTopic, locale).refusals, refusal, locale);
}
