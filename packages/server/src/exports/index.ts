export { createExports } from './create-exports.js';
export { fileName } from './file-name.js';
export { customerNames } from './customer-names.js';
export type { ExportsOptions } from './exports-options.types.js';
export { FILE_LANGUAGES } from './file-languages.js';
export { offeredExports } from './offered-exports.js';
export { houseCreditor, withCreditor } from './with-creditor.js';
export { madeFile, type FileForm } from './made-file.js';
export { makeDaysRun } from './make-days-run.js';
