export { readAmount, readDay } from './read-cells.js';
export { readRows, type RowStream } from './read-rows.js';
export { rejectedRows, type RejectedRows } from './rejected-rows.js';
export { ROW_FAULTS } from './row-faults.js';
export { rowReader } from './row-reader.js';
export type { ImportRow, ReadRow, RowFault } from './row.types.js';
