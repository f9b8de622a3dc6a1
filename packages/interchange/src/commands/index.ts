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
} from './row-commands.js';
