export { agingBarStyles } from './aging-bar.styles.js';
export { agingParts, type AgingPart } from './aging-parts.js';
export { answerStyles } from './answer.styles.js';
export { bucketKey } from './bucket-key.js';
export { isAging } from './is-aging.js';
export { longestAmount } from './longest-amount.js';
export { overdueOf } from './overdue-of.js';
export { openOf, renderAgingBar } from './render-aging-bar.js';
export { renderSwatch } from './render-swatch.js';
