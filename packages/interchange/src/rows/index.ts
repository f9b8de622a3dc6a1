export { readAmount, readDay } from './read-cells.js';
export { readRows, type RowStream } from './read-rows.js';
export { isRejectedFile, rejectedRows, type RejectedForm, type RejectedRows } from './rejected-rows.js';
export { rowReader } from './row-reader.js';
export type { BadRow, ImportRow, ReadRow, RowFault } from './row.types.js';
