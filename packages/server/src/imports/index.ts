export type { ImportReport, ImportRequest, LeftUnapplied } from './import.types.js';
export { namingFile } from './naming-file.js';
export { runImport } from './run-import.js';
