export type { Amounts, InstalmentState, Position, Reduction, Situation, UnappliedMoney } from './position.types.js';
export { balanceOf } from './balance-of.js';
export { knownHolds } from './holds.js';
export { checkKnowledge, positionAt } from './position-at.js';
export { positionOn } from './position-on.js';
export { postingsAt, type PlacedPosting } from './postings-at.js';
export { slotKey, takeableFrom } from './takeable-from.js';
