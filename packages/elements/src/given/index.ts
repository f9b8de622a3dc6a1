export { isCurrency } from './is-currency.js';
export { isEntries } from './is-entries.js';
export { isFields, type Fields } from './is-fields.js';
export { isListOf } from './is-list-of.js';
export { isMoney } from './is-money.js';
export { isPosition } from './is-position.js';
export { isPromises } from './is-promises.js';
export { isText } from './is-text.js';
export { isWhole } from './is-whole.js';
