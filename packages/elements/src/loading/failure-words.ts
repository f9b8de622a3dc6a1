import { failuresTopic, isLanguageLoaded, loadLanguage, type LateTopic, type Locale } from '@cartera/locales';

/** Languages whose words for failures could not be fetched when they were last asked for. */
const unreachable = new Set<string>();

/**
 * Fetches what is said when something goes wrong. Resolves when it is there, or cannot be had: then what every element carries is said instead, until it is asked for again.
 *
 * @param more Words of one element's own.
 */
export async function fetchFailureWords({ words: { tag } }: Locale, ...more: readonly LateTopic[]): Promise<void> {
  try {
    await loadLanguage(tag, failuresTopic, ...more);
    unreachable.delete(tag);
  } catch {
    unreachable.add(tag);
  }
}

/** Whether a failure can be told: in its own words, or, where they cannot be had, in those that every element carries. */
export function canTell({ words: { tag, failures } }: Locale, code: string): boolean {
  return Object.hasOwn(failures, code) || isLanguageLoaded(tag, failuresTopic) || unreachable.has(tag);
}
