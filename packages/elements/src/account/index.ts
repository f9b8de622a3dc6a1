export { CarteraAccount } from './account.js';
export type { AccountLoads } from './account-loads.types.js';
export type {
  AccountCommand,
  CarteraAccountChange,
  CarteraAccountClose,
  CarteraAccountDone,
  CarteraAccountFailed,
  CarteraAccountRequest,
} from './account-events.types.js';
