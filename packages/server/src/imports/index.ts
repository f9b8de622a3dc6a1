export { bringRows } from './bring-rows.js';
export { createImports } from './create-imports.js';
export type { ImportsOptions } from './create-imports.types.js';
export type { ImportReport, ImportRequest, LeftUnapplied } from './import.types.js';
export { namingFile } from './naming-file.js';
export { runImport } from './run-import.js';
