export {
  CarteraAccount,
  type AccountCommand,
  type AccountLoads,
  type CarteraAccountChange,
  type CarteraAccountClose,
  type CarteraAccountDone,
  type CarteraAccountFailed,
  type CarteraAccountRequest,
} from './account/index.js';
export { CarteraAging, type CarteraAccountOpen } from './aging/index.js';
export { environmentContext, type CarteraEnvironment, type CarteraIdentity } from './environment/index.js';
export { CarteraImport, type CarteraImportDone, type CarteraImportFailed, type CarteraImportRequest } from './import/index.js';
export {
  CarteraMessageForm,
  type CarteraMessageDone,
  type CarteraMessageFailed,
  type CarteraMessageRequest,
  type SentMessage,
} from './message-form/index.js';
export {
  CarteraPaymentForm,
  type CarteraPaymentDone,
  type CarteraPaymentFailed,
  type CarteraPaymentRequest,
  type PaymentCommand,
} from './payment-form/index.js';
export {
  CarteraPromiseForm,
  type CarteraPromiseDone,
  type CarteraPromiseFailed,
  type CarteraPromiseRequest,
  type PromiseCommand,
} from './promise-form/index.js';
export { CarteraProvider } from './provider/index.js';
export { CarteraStatement, type CarteraLoaded, type CarteraLoadFailed, type CarteraLoadStarted } from './statement/index.js';
export { agingTokens, tokens } from './tokens/index.js';
export {
  CarteraWorklist,
  type AssignCommand,
  type CarteraAssignDone,
  type CarteraAssignRequest,
  type CarteraSnoozeDone,
  type CarteraSnoozeRequest,
  type CarteraViewChange,
  type SnoozeCommand,
} from './worklist/index.js';
