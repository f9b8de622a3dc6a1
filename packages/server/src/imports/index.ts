export type { ImportReport, ImportRequest } from './import.types.js';
export { runImport } from './run-import.js';
