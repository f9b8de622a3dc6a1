import type { LoadFailure } from '../loading/index.js';

/** What is wrong with a position that cannot be shown. */
export const POSITION_UNREADABLE: LoadFailure = { code: 'payment_form.position_unreadable', path: 'position', facts: {}, retryable: true };

/** What is wrong with an answer to a command that says neither that it was done nor why not. */
export const OUTCOME_UNREADABLE: LoadFailure = { code: 'payment_form.outcome_unreadable', facts: {}, retryable: true };
