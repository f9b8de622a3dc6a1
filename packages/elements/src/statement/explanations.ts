// Loaded when the first explanation is opened: most readers never do, and it weighs as much as a language.
export { explainItem, explainLine } from '@cartera/core/explain';
export { promiseRows, rowsOf } from './step-rows.js';
