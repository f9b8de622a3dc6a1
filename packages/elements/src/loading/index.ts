export { adoptStyles } from './adopt-styles.js';
export { canTell, fetchFailureWords } from './failure-words.js';
export { LazyPart } from './lazy-part.js';
export { failureOf, type LoadFailure } from './load-failure.js';
export { Loader, type LoadRequest } from './loader.js';
export { renderNotice } from './render-notice.js';
export { renderSkeleton } from './render-skeleton.js';
export { renderWordless } from './render-wordless.js';
export { takePart, type LaterPart } from './take-part.js';
