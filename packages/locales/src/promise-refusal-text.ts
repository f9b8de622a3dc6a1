import type { Refusal } from '@cartera/core';
import { failureText } from './failure-text.js';
import type { Locale } from './locale-for.js';
import type { RefusalText } from './messages.types.js';
import { promiseRefusalsTopic } from './promise-refusals-topic.js';

/**
 * Why a promise is not taken, or what failed on the way, in words. Knows what `failureText` knows and the refusals of promises; otherwise as `failureText`.
 *
 * @example
 * promiseRefusalText(localeFor('es-MX'), { code: 'promise.not_open', facts: {} }).text; // => 'Esa promesa ya no está vigente.'
 */
export function promiseRefusalText(locale: Locale, refusal: Refusal): RefusalText {
  return failureText(locale, refusal, promiseRefusalsTopic.loaded.get(locale.words.tag));
}
