// An entry of its own, so that a page which hands out no file does not carry its words.
export { exportWords } from './export-words.js';
export type { ExportMessages } from './exports.types.js';
