import type { Refusal } from '@cartera/core';
import {
  failuresTopic,
  isLanguageLoaded,
  loadLanguage,
  phrase,
  type LateTopic,
  type Locale,
  type RefusalText,
  type RefusalWords,
} from '@cartera/locales/words';
import type * as Said from './failure-said.js';

let said: typeof Said | undefined;

/** Languages whose words for failures could not be fetched when they were last asked for. */
const unreachable = new Set<string>();

/**
 * Fetches what is said when something goes wrong. Resolves when it is there, or cannot be had: then what every element carries is said instead, until it is asked for again.
 *
 * @param more Words of one element's own.
 */
export async function fetchFailureWords({ words: { tag } }: Locale, ...more: readonly LateTopic[]): Promise<void> {
  try {
    [said] = await Promise.all([import('./failure-said.js'), loadLanguage(tag, failuresTopic, ...more)]);
    unreachable.delete(tag);
  } catch {
    unreachable.add(tag);
  }
}

/** Whether a failure can be told: in its own words, or, where they cannot be had, in those that every element carries. */
export function canTell({ words: { tag, failures } }: Locale, code: string): boolean {
  return Object.hasOwn(failures, code) || (said !== undefined && isLanguageLoaded(tag, failuresTopic)) || unreachable.has(tag);
}

/**
 * A failure in words, once it can be told.
 *
 * @param more Words of one element's own, as far as they have come.
 */
export function failureWords(locale: Locale, failure: Refusal, more?: Readonly<Record<string, RefusalWords>>): RefusalText {
  if (said) return said.failureText(locale, failure, more);
  const { failures, otherRefusal } = locale.words;
  const { code } = failure;
  const { text, remedy } = (Object.hasOwn(failures, code) && failures[code]) || otherRefusal;
  return { text, remedy: phrase(remedy, { code }) };
}
