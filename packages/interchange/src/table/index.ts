export { encodeText } from './encode-text.js';
export { readTable, type Table } from './read-table.js';
export type { Bytes, CellKind, TableRecord } from './table.types.js';
