export { DECIDED_COMMANDS, decide } from './decide.js';
export { documentsOf } from './documents-of.js';
export { situationAt, type SituationInput } from './situation-at.js';
export { streamsOf } from './streams-of.js';
