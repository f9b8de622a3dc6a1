export type { BalancePlan, ListedAccount, ListedItem } from './balance.types.js';
export { itemOfDerived } from './derived-ids.js';
export { goneCommand } from './gone-command.js';
export { listedAccount, openPrincipal } from './listed-account.js';
export { planBalance, type Comparing } from './plan-balance.js';
export { recordAnew, type RecordedAnew } from './record-anew.js';
