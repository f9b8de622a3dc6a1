export { appliedMoney, type AppliedMoney } from './applied-money.js';
export { goneEntries, goneOn, isDerivedId, liveEntry, standingDocuments } from './live-entry.js';
export { hasComeDownTo, saysTheSame, settledTheSame } from './says-the-same.js';
