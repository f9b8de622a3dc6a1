export { explainItem, type ItemQuestion } from './explain-item.js';
export { explainLine, type LineQuestion } from './explain-line.js';
export type { ExplanationCode, ExplanationMoment, ExplanationStep } from './explanation.types.js';
