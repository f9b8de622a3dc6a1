import type { Refusal } from '@cartera/core';
import { promiseRefusalsTopic } from '@cartera/locales/promise';
import type { Locale, RefusalText } from '@cartera/locales/words';
import { failureWords } from '../loading/index.js';

/** Why a promise is not taken, or what failed on the way, in words, once it can be told. */
export function promiseFailureWords(locale: Locale, refusal: Refusal): RefusalText {
  return failureWords(locale, refusal, promiseRefusalsTopic.loaded.get(locale.words.tag));
}
