import type { Refusal } from '@cartera/core';
import { accountTopic } from '@cartera/locales/account';
import type { Locale, RefusalText } from '@cartera/locales/words';
import { failureWords } from '../loading/index.js';

/** Why an account cannot be shown, or what failed on the way, in words, once it can be told. */
export function accountFailureWords(locale: Locale, refusal: Refusal): RefusalText {
  const { failures } = accountTopic.loaded.get(locale.words.tag) ?? accountTopic.spanish;
  return failureWords(locale, refusal, failures);
}
