// Loaded with the first promise that is to be shown, or with the first explanation that is opened: most readers never do, and it weighs as much as a language.
export { explainItem, explainLine } from '@cartera/core/explain';
export { isPromises } from '../given/index.js';
export { Explainer } from './explainer.js';
export { isHeld } from './held-items.js';
export { laterStyles } from './later.styles.js';
export { renderExplanation } from './render-explanation.js';
export { renderPromises } from './render-promises.js';
