export { encodeText } from './encode-text.js';
export type { Delimiter } from './find-delimiter.js';
export { readRecords, type TextForm, type TextRecords } from './read-records.js';
export { readTable, type Table } from './read-table.js';
export type { Bytes, CellKind, TableRecord } from './table.types.js';
export { wideEncoding } from './wide-encoding.js';
