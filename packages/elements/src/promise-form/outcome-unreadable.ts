import type { LoadFailure } from '../loading/index.js';

/** What is wrong with an answer to a command that says neither that it was done nor why not. */
export const OUTCOME_UNREADABLE: LoadFailure = { code: 'promise_form.outcome_unreadable', facts: {}, retryable: true };
