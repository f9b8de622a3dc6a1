import { esMxPromiseForm } from './es-mx.promise-form.js';
import { esMxPromiseRefusals } from './es-mx.promise-refusals.js';
import type { RefusalWords } from './messages.types.js';
import type { PromiseFormMessages } from './promise-form.types.js';
import type { Topic } from './topic.types.js';

/** All that is said of promises in one language. */
export interface PromiseMessages {
  readonly form: PromiseFormMessages;
  /** By code. */
  readonly refusals: Readonly<Record<string, RefusalWords>>;
}

/**
 * What the promise form says: `promiseFormWords`, `promiseRefusalText` and `formatWeekday` need it.
 *
 * @example
 * await loadLanguage('en', promiseTopic);
 * promiseFormWords(localeFor('en', promiseTopic)).title; // => 'Promise to pay'
 */
export const promiseTopic: Topic<PromiseMessages> = {
  spanish: { form: esMxPromiseForm, refusals: esMxPromiseRefusals },
  loaded: new Map(),
  load: { en: async () => (await import('./en.promise.js')).enPromise },
};
