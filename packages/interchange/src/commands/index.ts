export { reapplyMoney, type Reapplied } from './reapply-money.js';
export { revisionOf } from './revision-of.js';
export {
  openingCommand,
  rowCommand,
  rowDocumentId,
  rowStream,
  settlementCommand,
  settlementId,
  voidingCommand,
  type RowContext,
} from './row-commands.js';
