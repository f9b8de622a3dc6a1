export { goneEntries, isDerivedId, liveEntry, standingDocuments } from './live-entry.js';
export { hasComeDownTo, saysTheSame, settledTheSame } from './says-the-same.js';
