export { evaluatedOn, type Freshness } from './evaluated-on.js';
export { readCursor, writeCursor, type CursorScope } from './page-cursor.js';
export { FACETS, searchWords, sortedCounts, type FacetName } from './row-facets.js';
export { compareText, largestAmount, rowKeys, type RowKeys, type WorklistOrder } from './row-keys.js';
export { createRowShelf, type RowShelf } from './row-shelf.js';
export { listedFor } from './listed-for.js';
export { tryRules, type RulesTrial, type TryRulesOptions } from './try-rules.js';
