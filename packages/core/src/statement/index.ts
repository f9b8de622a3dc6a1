export type { Statement, StatementLine, StatementSection } from './statement.types.js';
export { decideStatementSent } from './decide-statement.js';
export { explainItem, type ItemQuestion } from './explain-item.js';
export { explainLine, type LineQuestion } from './explain-line.js';
export type { ExplanationCode, ExplanationMoment, ExplanationStep } from './explanation.types.js';
export { isUntouched, statementOf } from './statement-of.js';
