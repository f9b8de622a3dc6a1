import type { FileIssueWords } from './file-issues.types.js';

const SAVE_AS_XLSX = 'Open it in your spreadsheet program, choose Save As, Excel Workbook (.xlsx), and import that file.';
const GET_IT_AGAIN = 'Ask for it or download it again; if your spreadsheet program opens it, save it once more as Excel Workbook (.xlsx).';

/** What a file is that is no table, and how it becomes one, in English. */
export const enFileIssues: FileIssueWords = {
  html: { text: 'The file is a web page under the name of a spreadsheet.', remedy: SAVE_AS_XLSX },
  xml: { text: 'The file is XML, not a spreadsheet.', remedy: SAVE_AS_XLSX },
  csv: { text: 'The file is text (CSV) under the name of an Excel workbook.', remedy: 'Rename it to end in .csv and import it.' },
  xls: { text: 'The file is an Excel workbook of the old kind (.xls).', remedy: SAVE_AS_XLSX },
  xlsb: { text: 'The file is a binary Excel workbook (.xlsb).', remedy: SAVE_AS_XLSX },
  ods: { text: 'The file is an OpenDocument spreadsheet (.ods).', remedy: SAVE_AS_XLSX },
  numbers: { text: 'The file is one of Apple’s Numbers.', remedy: 'In Numbers choose Export To, Excel, and import that file.' },
  pdf: { text: 'The file is a PDF: tables are not read from one.', remedy: 'Ask for the report as Excel or CSV.' },
  archive: { text: 'The file is a compressed archive.', remedy: 'Unpack it and import the file inside.' },
  other: { text: 'The file is neither a spreadsheet nor a CSV.', remedy: 'Choose another file, or ask for the report as Excel or CSV.' },
  password: {
    text: 'The file is protected by a password.',
    remedy: 'Open it with its password, remove that (File, Info, Protect Workbook) and save it; then import it.',
  },
  zip_damaged: { text: 'The file is damaged or incomplete.', remedy: GET_IT_AGAIN },
  zip_names: { text: 'The file has parts whose names lead out of it: it is not opened.', remedy: SAVE_AS_XLSX },
  part_missing: { text: 'One of the workbook’s parts is missing.', remedy: GET_IT_AGAIN },
  xml_damaged: { text: 'One of the workbook’s parts is damaged.', remedy: GET_IT_AGAIN },
  no_sheets: { text: 'The workbook has no sheet with cells.', remedy: 'Choose another file.' },
  only_hidden_sheets: {
    text: 'All sheets of the workbook are hidden.',
    remedy: 'Choose by its name the sheet that has the data, or show it and save the workbook.',
  },
};
