import { esMxWorklistActs } from './es-mx.worklist-acts.js';
import { esMxCollection } from './es-mx.collection.js';
import { esMxPaymentRefusals } from './es-mx.payment-refusals.js';
import type { RefusalWords } from './messages.types.js';
import type { Topic } from './topic.types.js';
import type { WorklistActMessages } from './worklist.types.js';

/** What is said when something is opened or done from the collector's list, in one language. */
export interface WorklistActTopicMessages {
  readonly words: WorklistActMessages;
  /** Why an assignment or a snooze is not accepted, by code. */
  readonly refusals: Readonly<Record<string, RefusalWords>>;
}

/**
 * What is said when something is opened or done from the collector's list: `worklistActWords` and `worklistRefusalText` need it.
 *
 * @example
 * await loadLanguage('en', worklistActTopic);
 * worklistActWords(localeFor('en', worklistActTopic)).points; // => 'Points'
 */
export const worklistActTopic: Topic<WorklistActTopicMessages> = {
  spanish: { words: esMxWorklistActs, refusals: { ...esMxCollection, 'account.not_open': esMxPaymentRefusals['account.not_open'] } },
  loaded: new Map(),
  load: { en: async () => (await import('./en.worklist-act-topic.js')).enWorklistActTopic },
};
