export {
  goneCommand,
  openingCommand,
  rowCommand,
  rowDocumentId,
  rowStream,
  settlementCommand,
  settlementId,
  voidingCommand,
  type RowContext,
} from './commands/index.js';
export { guessMapping, type FileSample, type GuessedMapping, type GuessReason } from './guessing/index.js';
export { parseMapping, type DateOrder, type MappedColumns, type Mapping } from './mapping/index.js';
export { readRows, rejectedRows, ROW_FAULTS, type ImportRow, type ReadRow, type RejectedRows, type RowFault, type RowStream } from './rows/index.js';
export { readTable, type Bytes, type Table, type TableRecord } from './table/index.js';
