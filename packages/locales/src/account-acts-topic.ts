import type { AccountActsTopicMessages } from './account-acts.types.js';
import { esMxAccountActs } from './es-mx.account-acts.js';
import { esMxCollectionCodes } from './es-mx.collection-codes.js';
import { esMxCollection } from './es-mx.collection.js';
import { esMxCommandRefusals } from './es-mx.command-refusals.js';
import type { Topic } from './topic.types.js';

/**
 * What is said where a collector records something: `accountActsWords`, `collectionCodes` and `accountRefusalText` need it.
 *
 * @example
 * await loadLanguage('en', accountActsTopic);
 * accountActsWords(localeFor('en', accountActsTopic)).titles.note; // => 'Add a note'
 */
export const accountActsTopic: Topic<AccountActsTopicMessages> = {
  spanish: { words: esMxAccountActs, codes: esMxCollectionCodes, refusals: { ...esMxCommandRefusals, ...esMxCollection } },
  loaded: new Map(),
  load: { en: async () => (await import('./en.account-acts-topic.js')).enAccountActsTopic },
};
