export { letterData, type LetterInput } from './letter-data.js';
export type { DueDocument, DueGroup, LetterData, LetterSubject, PayAccount } from './letter-data.types.js';
export { STAGES, type Stage } from './stage.types.js';
export type { StageRules } from './find-stages.js';
