import type { Refusal } from '@cartera/core';
import { failureText } from './failure-text.js';
import type { Locale } from './locale-for.js';
import type { RefusalText } from './messages.types.js';
import { paymentRefusalsTopic } from './payment-refusals-topic.js';

/**
 * Why a payment is not recorded, or what failed on the way, in words. Knows what `failureText` knows and the refusals of payments; otherwise as `failureText`.
 *
 * @example
 * paymentRefusalText(localeFor('es-MX'), { code: 'application.exceeds_open', facts: {} }).remedy; // => 'Aplique cuando mucho lo que está abierto.'
 */
export function paymentRefusalText(locale: Locale, refusal: Refusal): RefusalText {
  return failureText(locale, refusal, paymentRefusalsTopic.loaded.get(locale.words.tag));
}
