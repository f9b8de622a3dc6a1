import { formatDay, type Locale } from '@cartera/locales';
import { messageWords, type MessageMessages } from '@cartera/locales/message';
import type { Refusal } from '@cartera/core';
import { canTell } from '../loading/index.js';
import type { Problem } from '../submission/index.js';
import { messageFailureWords } from './message-failure-words.js';

/** How everything in the form is written. */
export interface MessageView {
  readonly locale: Locale;
  readonly words: MessageMessages;
  readonly day: (day: string) => string;
  /** A refusal in words, once they are there. */
  readonly problem: (refusal: Refusal) => Problem | undefined;
}

/** How everything in the form is written in a language. */
export function messageView(locale: Locale): MessageView {
  return {
    locale,
    words: messageWords(locale),
    day: (day) => formatDay(locale, day),
    problem: (refusal) => (canTell(locale, refusal.code) ? messageFailureWords(locale, refusal) : undefined),
  };
}
