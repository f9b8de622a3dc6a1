import type { EntryKindMessages } from './entry-kinds.types.js';
import { esMxEntryKinds } from './es-mx.entry-kinds.js';
import type { Topic } from './topic.types.js';

/**
 * What kinds of entries are called: `entryKindWord`, `entryText` and `becauseText` need it.
 *
 * @example
 * await loadLanguage('en', entryKindsTopic);
 * entryKindWord(localeFor('en', entryKindsTopic), 'payment-returned'); // => 'Payment returned'
 */
export const entryKindsTopic: Topic<EntryKindMessages> = {
  spanish: esMxEntryKinds,
  loaded: new Map(),
  load: { en: async () => (await import('./en.entry-kinds.js')).enEntryKinds },
};
