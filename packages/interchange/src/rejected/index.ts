export { rejectedWorkbook, type RejectedWorkbook } from './rejected-workbook.js';
