import ExcelJS from 'exceljs';
import { invoices } from './invoice-file.mjs';

const FORMATS = { D: 'dd/mm/yyyy', E: 'dd/mm/yyyy', F: '#,##0.00', G: 'dd/mm/yyyy' };

/** Writes the invoices of `invoice-file` as a workbook, with real days and numbers; its texts stand in the cells, or once for all as Excel writes them. */
export async function writeWorkbook(path, rows, { shared }) {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true, useSharedStrings: shared });
  const sheet = workbook.addWorksheet('Facturas');
  sheet.addRow(['Cliente', 'Nombre', 'Folio', 'Fecha', 'Vence', 'Total', 'Pagada', 'Pedido']).commit();
  for (const { customer, name, document, issuedOn, dueOn, total, settledOn, reference } of invoices(rows)) {
    const days = [issuedOn, dueOn, settledOn].map((day) => (day === undefined ? null : new Date(day)));
    const row = sheet.addRow([customer, name, document, days[0], days[1], Number(total), days[2], reference]);
    for (const [column, format] of Object.entries(FORMATS)) row.getCell(column).numFmt = format;
    row.commit();
  }
  sheet.commit();
  await workbook.commit();
}
