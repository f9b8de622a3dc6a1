import ExcelJS from 'exceljs';

const [LOCAL, CENTRAL] = [Buffer.from('PK\x03\x04'), Buffer.from('PK\x01\x02')];
/** The 7th of April 2026, midnight, as zip files write it. */
const MODIFIED = (((2026 - 1980) << 9) | (4 << 5) | 7) << 16;

/** A workbook that says the same each time it is made. */
export function newWorkbook() {
  const workbook = new ExcelJS.Workbook();
  const made = new Date('2026-04-07T12:00:00Z');
  Object.assign(workbook, { creator: '', lastModifiedBy: '', created: made, modified: made });
  return workbook;
}

/** Midnight of a day, as exceljs writes days. @param {string} day */
export function dayCell(day) {
  return new Date(`${day}T00:00:00Z`);
}

/** Centavos as a sheet has them. @param {number} amount */
export function amountCell(amount) {
  return amount / 100;
}

/** A title over several columns. */
export function titleRow(sheet, text, columns) {
  const row = sheet.addRow([text]);
  sheet.mergeCells(row.number, 1, row.number, columns);
  row.getCell(1).font = { bold: true, size: 12 };
  row.getCell(1).alignment = { horizontal: 'center' };
}

/** Formats for the columns that need one. @param {Record<number, string>} formats */
export function formatColumns(sheet, formats, width) {
  for (const column of sheet.columns) column.width = width;
  for (const [place, numFmt] of Object.entries(formats)) sheet.getColumn(Number(place)).numFmt = numFmt;
}

/** The bytes of a workbook, with the clock's time taken out of them. */
export async function bytesOf(workbook) {
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
  for (const [mark, place] of [
    [LOCAL, 10],
    [CENTRAL, 12],
  ])
    for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 4)) bytes.writeUInt32LE(MODIFIED, at + place);
  return bytes;
}
