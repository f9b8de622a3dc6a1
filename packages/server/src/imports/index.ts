export type { ImportReport, ImportRequest, LeftUnapplied } from './import.types.js';
export { runImport } from './run-import.js';
