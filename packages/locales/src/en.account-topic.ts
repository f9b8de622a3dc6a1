import type { AccountTopicMessages } from './account-topic.js';
import { enAccountFailures } from './en.account-failures.js';
import { enAccount } from './en.account.js';

/** All that is said of an account as a whole in English, to be loaded as one. */
export const enAccountTopic: AccountTopicMessages = { words: enAccount, failures: enAccountFailures };
