import type { AccountMessages } from './account.types.js';
import { esMxAccountFailures } from './es-mx.account-failures.js';
import { esMxAccount } from './es-mx.account.js';
import type { RefusalWords } from './messages.types.js';
import type { Topic } from './topic.types.js';

/** All that is said of an account as a whole in one language. */
export interface AccountTopicMessages {
  readonly words: AccountMessages;
  /** By code. */
  readonly failures: Readonly<Record<string, RefusalWords>>;
}

/**
 * What an account says as a whole: `accountWords` and `accountFailureText` need it.
 *
 * @example
 * await loadLanguage('en', accountTopic);
 * accountWords(localeFor('en', accountTopic)).toCollect; // => 'To collect'
 */
export const accountTopic: Topic<AccountTopicMessages> = {
  spanish: { words: esMxAccount, failures: esMxAccountFailures },
  loaded: new Map(),
  load: { en: async () => (await import('./en.account-topic.js')).enAccountTopic },
};
