export {
  goneCommand,
  itemOfDerived,
  listedAccount,
  openPrincipal,
  planBalance,
  recordAnew,
  type BalancePlan,
  type Comparing,
  type ListedAccount,
  type ListedItem,
  type RecordedAnew,
} from './balances/index.js';
export {
  openingCommand,
  reapplyMoney,
  revisionOf,
  rowCommand,
  rowDocumentId,
  rowStream,
  settlementCommand,
  settlementId,
  voidingCommand,
  type Reapplied,
  type RowContext,
} from './commands/index.js';
export {
  appliedMoney,
  goneEntries,
  isDerivedId,
  liveEntry,
  saysTheSame,
  settledTheSame,
  standingDocuments,
  type AppliedMoney,
} from './comparing/index.js';
export {
  guessEncoding,
  guessMapping,
  listDay,
  sourceName,
  type FileSample,
  type GuessedMapping,
  type GuessReason,
} from './guessing/index.js';
export {
  parseMapping,
  parseMappingDraft,
  type AgingColumn,
  type DateOrder,
  type MappedColumns,
  type Mapping,
  type MappingDraft,
} from './mapping/index.js';
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
  type RowReading,
  type RowStream,
  type SkippedLine,
} from './rows/index.js';
export { readTable, type Bytes, type CellKind, type Table, type TableRecord } from './table/index.js';
