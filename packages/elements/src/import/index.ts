export { CarteraImport } from './import.js';
export type { CarteraImportDone, CarteraImportFailed, CarteraImportRequest } from './import-events.types.js';
