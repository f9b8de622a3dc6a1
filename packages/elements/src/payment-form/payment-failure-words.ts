import type { Refusal } from '@cartera/core';
import { paymentRefusalsTopic } from '@cartera/locales/payment';
import type { Locale, RefusalText } from '@cartera/locales/words';
import { failureWords } from '../loading/index.js';

/** Why a payment is not recorded, or what failed on the way, in words, once it can be told. */
export function paymentFailureWords(locale: Locale, refusal: Refusal): RefusalText {
  return failureWords(locale, refusal, paymentRefusalsTopic.loaded.get(locale.words.tag));
}
