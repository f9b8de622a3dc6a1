export type { Fetched, FetchedWords } from './fetched.types.js';
export { FetchingElement } from './fetching-element.js';
export { renderActions } from './render-actions.js';
