import type { Refusal } from '@cartera/core';
import { messageRefusalsTopic } from '@cartera/locales/message';
import type { Locale, RefusalText } from '@cartera/locales/words';
import { failureWords } from '../loading/index.js';

/** Why a message is not written or sent, in words, once it can be told. */
export function messageFailureWords(locale: Locale, failure: Refusal): RefusalText {
  return failureWords(locale, failure, messageRefusalsTopic.loaded.get(locale.words.tag));
}
