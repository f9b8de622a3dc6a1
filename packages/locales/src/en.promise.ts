import { enPromiseForm } from './en.promise-form.js';
import type { PromiseMessages } from './promise-topic.js';

/** All that is said of promises in English, to be loaded as one. */
export const enPromise: PromiseMessages = { form: enPromiseForm };
