import { esMxWorklistFailures } from './es-mx.worklist-failures.js';
import { esMxWorklist } from './es-mx.worklist.js';
import type { RefusalWords } from './messages.types.js';
import type { Topic } from './topic.types.js';
import type { WorklistMessages } from './worklist.types.js';

/** All that the collector's list says at once, in one language. */
export interface WorklistTopicMessages {
  readonly words: WorklistMessages;
  /** By code. */
  readonly failures: Readonly<Record<string, RefusalWords>>;
}

/**
 * What the collector's list says: `worklistWords` and `worklistFailureText` need it. Why a row is there is `worklistReasonTopic`'s.
 *
 * @example
 * await loadLanguage('en', worklistTopic);
 * worklistWords(localeFor('en', worklistTopic)).title; // => 'Worklist'
 */
export const worklistTopic: Topic<WorklistTopicMessages> = {
  spanish: { words: esMxWorklist, failures: esMxWorklistFailures },
  loaded: new Map(),
  load: { en: async () => (await import('./en.worklist-topic.js')).enWorklistTopic },
};
