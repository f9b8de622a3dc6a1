import type { AccountActsTopicMessages } from './account-acts.types.js';
import { enAccountActs } from './en.account-acts.js';
import { enCollectionCodes } from './en.collection-codes.js';
import { enCollection } from './en.collection.js';
import { enCommandRefusals } from './en.command-refusals.js';

/** All that is said of what a collector records in English, to be loaded as one. */
export const enAccountActsTopic: AccountActsTopicMessages = {
  words: enAccountActs,
  codes: enCollectionCodes,
  refusals: { ...enCommandRefusals, ...enCollection },
};
