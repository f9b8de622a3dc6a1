import type { LoadFailure } from './load-failure.js';

/**
 * Why a part of an element is not there: its code could not be fetched. It may be asked for again; but some browsers (Chromium) remember a module that did not come for as long as
 * the page stands, so the remedy says to reload it too.
 */
export const NOT_LOADED: LoadFailure = Object.freeze({ code: 'page.incomplete', facts: {}, retryable: true });
