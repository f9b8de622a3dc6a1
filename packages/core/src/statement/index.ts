export type { Statement, StatementLine, StatementSection } from './statement.types.js';
export { decideStatementSent } from './decide-statement.js';
export { isUntouched, statementOf } from './statement-of.js';
