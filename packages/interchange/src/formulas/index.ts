export { defusedCell } from './defused-cell.js';
export { defused, undefused } from './defused-text.js';
