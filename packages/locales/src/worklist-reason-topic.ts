import { esMxWorklistReasons } from './es-mx.worklist-reasons.js';
import type { Topic } from './topic.types.js';
import type { WorklistReasonMessages } from './worklist-reasons.types.js';

/**
 * Why accounts are on a list, in few words: `worklistReasonText` and `worklistReasonWord` need it. The whole sentences are `becauseText`'s.
 *
 * @example
 * await loadLanguage('en', worklistReasonTopic);
 * worklistReasonWord(localeFor('en', worklistReasonTopic), 'worklist.no_contact'); // => 'No contact'
 */
export const worklistReasonTopic: Topic<WorklistReasonMessages> = {
  spanish: esMxWorklistReasons,
  loaded: new Map(),
  load: { en: async () => (await import('./en.worklist-reasons.js')).enWorklistReasons },
};
