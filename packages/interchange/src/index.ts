export {
  goneCommand,
  openingCommand,
  reapplyMoney,
  rowCommand,
  rowDocumentId,
  rowStream,
  settlementCommand,
  settlementId,
  voidingCommand,
  type GoneItem,
  type Reapplied,
  type RowContext,
} from './commands/index.js';
export {
  appliedMoney,
  goneEntries,
  goneOn,
  hasComeDownTo,
  isDerivedId,
  liveEntry,
  saysTheSame,
  settledTheSame,
  standingDocuments,
  type AppliedMoney,
} from './comparing/index.js';
export { guessEncoding, guessMapping, type FileSample, type GuessedMapping, type GuessReason } from './guessing/index.js';
export { parseMapping, type AgingColumn, type DateOrder, type MappedColumns, type Mapping } from './mapping/index.js';
export {
  isRejectedFile,
  readRows,
  rejectedRows,
  type BadRow,
  type ImportRow,
  type ReadRow,
  type RejectedForm,
  type RejectedRows,
  type RowFault,
  type RowStream,
} from './rows/index.js';
export { readTable, type Bytes, type CellKind, type Table, type TableRecord } from './table/index.js';
