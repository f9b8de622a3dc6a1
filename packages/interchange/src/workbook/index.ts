export { fileFormat } from './file-format.js';
export { NOT_A_TABLE, notATable, type NotATable } from './not-a-table.js';
export { openWorkbook } from './open-workbook.js';
export type { FileWarning, SheetReading, SheetRecords, Workbook, WorkbookSheet } from './workbook.types.js';
