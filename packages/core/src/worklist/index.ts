export type { WorkItem, WorklistPolicy } from './worklist.types.js';
export type { WorklistConditions, WorklistExit, WorklistReason, WorklistReasonCode, WorklistRules } from './worklist-rules.types.js';
export type { WorklistCauseCode, WorklistRemedyCode, WorklistStepCode } from './worklist-steps.types.js';
export { checkedRules } from './check-rules.js';
export { decideAssignment } from './decide-assignment.js';
export { decideSnooze } from './decide-snooze.js';
export { DEFAULT_WORKLIST_RULES } from './default-rules.js';
export { foldText } from './fold-text.js';
export { workItem } from './work-item.js';
