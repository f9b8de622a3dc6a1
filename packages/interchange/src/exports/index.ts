export type { DocumentOptions } from './document-options.types.js';
export type { ExportColumn, ExportDocument, ExportFigure, ExportRow, ExportSection, ExportValue } from './document.types.js';
export { exportLocale } from './export-locale.js';
export { statementDocument, type StatementDocumentOptions } from './statement-document.js';
