export type { PlannedAction } from './escalation.types.js';
