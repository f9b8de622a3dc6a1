export { appliedMoney, type AppliedMoney } from './applied-money.js';
export { goneEntries, isDerivedId, liveEntry, standingDocuments } from './live-entry.js';
export { saysTheSame, settledTheSame } from './says-the-same.js';
