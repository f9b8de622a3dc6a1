export { reapplyMoney, type Reapplied } from './reapply-money.js';
export {
  goneCommand,
  openingCommand,
  rowCommand,
  rowDocumentId,
  rowStream,
  settlementCommand,
  settlementId,
  voidingCommand,
  type GoneItem,
  type RowContext,
} from './row-commands.js';
