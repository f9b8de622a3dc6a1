export { findHeaders, headersAt, type FoundHeaders } from './find-headers.js';
export { isTotalName, mayNameTotal } from './is-total.js';
export { plainWords } from './plain-words.js';
export { readAmount, readDay } from './read-cells.js';
export { HEADER_RECORDS_MAX, readRows, rowsOf, type RowReading, type RowStream, type SkippedLine } from './read-rows.js';
export { isRejectedFile, rejectedCells, rejectedRows, type RejectedCells, type RejectedForm, type RejectedRows } from './rejected-rows.js';
export { rowReader } from './row-reader.js';
export type { BadRow, ImportRow, ReadRow, RowFault } from './row.types.js';
export { tidyHeader, tidyText } from './tidy-text.js';
