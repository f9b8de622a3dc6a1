export { fileFormat as sniffFile, type FileWarning } from '../workbook/index.js';
export { readFileRows, type FileRows } from './read-file-rows.js';
