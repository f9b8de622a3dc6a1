import type { AgingMessages } from './aging.types.js';
import { esMxAgingFailures } from './es-mx.aging-failures.js';
import { esMxAging } from './es-mx.aging.js';
import type { RefusalWords } from './messages.types.js';
import type { Topic } from './topic.types.js';

/** All that is said of an aging in one language. */
export interface AgingTopicMessages {
  readonly words: AgingMessages;
  /** By code. */
  readonly failures: Readonly<Record<string, RefusalWords>>;
}

/**
 * What the aging of a portfolio says: `agingWords` and `agingFailureText` need it.
 *
 * @example
 * await loadLanguage('en', agingTopic);
 * agingWords(localeFor('en', agingTopic)).title; // => 'Aging of balances'
 */
export const agingTopic: Topic<AgingTopicMessages> = {
  spanish: { words: esMxAging, failures: esMxAgingFailures },
  loaded: new Map(),
  load: { en: async () => (await import('./en.aging-topic.js')).enAgingTopic },
};
