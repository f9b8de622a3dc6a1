import type { LoadFailure } from '../loading/index.js';

/** What is wrong with an answer of which nothing can be shown. */
export const ANSWER_UNREADABLE: LoadFailure = { code: 'import_form.answer_unreadable', facts: {}, retryable: true };

/** What is wrong with a file that the browser cannot read any more: it was moved, changed or closed to it. */
export const FILE_UNREADABLE: LoadFailure = { code: 'import_form.file_unreadable', facts: {}, retryable: false };

/** What is wrong with a file, or a property, that is to say how files are read and does not. */
export const MAPPING_UNREADABLE: LoadFailure = { code: 'import_form.mapping_unreadable', facts: {}, retryable: false };
