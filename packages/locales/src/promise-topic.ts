import { esMxPromiseForm } from './es-mx.promise-form.js';
import type { PromiseFormMessages } from './promise-form.types.js';
import type { Topic } from './topic.types.js';

/** All that is said of promises in one language. */
export interface PromiseMessages {
  readonly form: PromiseFormMessages;
}

/**
 * What the promise form says: `promiseFormWords`, `promiseRefusalText` and `formatWeekday` need it.
 *
 * @example
 * await loadLanguage('en', promiseTopic);
 * promiseFormWords(localeFor('en', promiseTopic)).title; // => 'Promise to pay'
 */
export const promiseTopic: Topic<PromiseMessages> = {
  spanish: { form: esMxPromiseForm },
  loaded: new Map(),
  load: { en: async () => (await import('./en.promise.js')).enPromise },
};
