import { byCustomer, FIRST_DAY, openOn, sumOf } from '../portfolio.mjs';
import { amountCell, bytesOf, dayCell, formatColumns, newWorkbook, titleRow } from '../workbook.mjs';

const HEADERS = ['Serie', 'Folio', 'Concepto', 'Fecha', 'Vencimiento', 'Importe', 'Saldo'];

/** A report with the customer in a line of its own, series and folio apart, a sum behind each customer, a page's foot, and a first sheet that is only a cover. */
export async function contpaqiLikeFiles() {
  const workbook = newWorkbook();
  const cover = workbook.addWorksheet('Portada');
  cover.addRow(['Reporte de saldos por cliente']);
  cover.addRow(['Generado por el módulo de cuentas por cobrar']);
  const sheet = workbook.addWorksheet('Saldos por cliente');
  titleRow(sheet, 'Comercial Ejemplo del Centro, S.A. de C.V.', HEADERS.length);
  titleRow(sheet, 'Saldos por cliente al 31/03/2026 · Moneda: MXN', HEADERS.length);
  sheet.addRow(HEADERS).font = { bold: true };
  const documents = openOn(FIRST_DAY).filter(({ currency }) => currency === 'MXN');
  for (const group of byCustomer(documents)) {
    const [{ customer }] = group;
    const line = sheet.addRow([`Cliente: ${customer.id} ${customer.name.toUpperCase()}`]);
    sheet.mergeCells(line.number, 1, line.number, HEADERS.length);
    for (const document of group) sheet.addRow(rowOf(document));
    sheet.addRow(['Total cliente', null, null, null, null, ...amountsOf(group)]);
  }
  sheet.addRow(['Página 1 de 1']);
  sheet.addRow(['Total general', null, null, null, null, ...amountsOf(documents)]).font = { bold: true };
  formatColumns(sheet, { 4: 'dd/mm/yyyy', 5: 'dd/mm/yyyy', 6: '"$"#,##0.00', 7: '"$"#,##0.00' }, 16);
  return { 'saldos-por-cliente-2026-03-31.xlsx': await bytesOf(workbook) };
}

function rowOf(document) {
  const { folio, issuedOn, dueOn } = document;
  return ['FA', folio, 'Factura a crédito', dayCell(issuedOn), dayCell(dueOn), ...amountsOf([document])];
}

function amountsOf(documents) {
  return [documents.reduce((sum, each) => sum + each.billed, 0), sumOf(documents)].map(amountCell);
}
