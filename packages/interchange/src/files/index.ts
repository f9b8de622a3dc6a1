export {
  fileFormat as sniffFile,
  openWorkbook,
  type FileWarning,
  type SheetReading,
  type SheetRecords,
  type Workbook,
  type WorkbookSheet,
} from '../workbook/index.js';
export { previewFile } from './preview-file.js';
export type { FilePreview, PreviewedRow, PreviewOptions } from './preview.types.js';
export { readFileRows, type FileRows } from './read-file-rows.js';
export { rejectedWorkbook, type RejectedWorkbook } from '../rejected/index.js';
