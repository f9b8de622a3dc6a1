export { CarteraAccount, type AccountLoads } from './account.js';
export type {
  AccountCommand,
  CarteraAccountChange,
  CarteraAccountClose,
  CarteraAccountDone,
  CarteraAccountFailed,
  CarteraAccountRequest,
} from './account-events.types.js';
