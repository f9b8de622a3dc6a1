export type { ExportColumn, ExportDocument, ExportRow, ExportSection, ExportValue } from './document.types.js';
