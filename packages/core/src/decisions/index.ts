export { DECIDED_COMMANDS, decide } from './decide.js';
export { situationAt, type SituationInput } from './situation-at.js';
export { streamsOf } from './streams-of.js';
