import { byCustomer, FIRST_DAY, NEXT_DAY, openOn, sumOf } from '../portfolio.mjs';
import { amountCell, bytesOf, dayCell, formatColumns, newWorkbook, titleRow } from '../workbook.mjs';

const HEADERS = ['Clave', 'Nombre', 'Documento', 'Fecha', 'Vence', 'Cargos', 'Abonos', 'Saldo'];
const MONTHS = ['enero', 'febrero', 'marzo', 'abril'];

/** A report of balances as a spreadsheet: titles over all columns, a sum behind each customer, days of which some are texts, a hidden sheet with what the program keeps. */
export async function aspelLikeFiles() {
  return {
    'saldos-2026-03-31.xlsx': await reportOf(FIRST_DAY),
    'saldos-2026-04-07.xlsx': await reportOf(NEXT_DAY),
  };
}

async function reportOf(day) {
  const workbook = newWorkbook();
  const sheet = workbook.addWorksheet('Saldos');
  const [year, month, date] = day.split('-').map(Number);
  titleRow(sheet, 'COMERCIAL EJEMPLO DEL CENTRO, S.A. DE C.V.', HEADERS.length);
  titleRow(sheet, 'Antigüedad de saldos de clientes', HEADERS.length);
  titleRow(sheet, `Al ${date} de ${MONTHS[month - 1]} de ${year}`, HEADERS.length);
  sheet.addRow([]);
  sheet.addRow(HEADERS).font = { bold: true };
  const documents = openOn(day).filter(({ currency }) => currency === 'MXN');
  for (const group of byCustomer(documents)) {
    for (const document of group) sheet.addRow(rowOf(document));
    sheet.addRow([...Array(4).fill(null), 'Total cliente:', ...amountsOf(group)]).font = { italic: true };
  }
  sheet.addRow([...Array(4).fill(null), 'Total general:', ...amountsOf(documents)]).font = { bold: true };
  formatColumns(sheet, { 4: 'dd/mm/yyyy', 5: 'dd/mm/yyyy', 6: '#,##0.00', 7: '#,##0.00', 8: '#,##0.00' }, 16);
  const kept = workbook.addWorksheet('Parámetros', { state: 'hidden' });
  kept.addRow(['Clave', 'Límite de crédito', 'Días']);
  kept.addRow(['00104', 50_000, 30]);
  return bytesOf(workbook);
}

/** Keys stand at the right of ten places, as the program pads them; the days of folios that end with 0 were typed as texts. */
function rowOf(document) {
  const { customer, folio, issuedOn, dueOn } = document;
  const cellOf = (day) => (folio % 10 === 0 ? day.split('-').toReversed().join('/') : dayCell(day));
  return [customer.id.padStart(10), customer.name, `FAC00${folio}`, cellOf(issuedOn), cellOf(dueOn), ...amountsOf([document])];
}

function amountsOf(documents) {
  const billed = documents.reduce((sum, each) => sum + each.billed, 0);
  const open = sumOf(documents);
  return [billed, billed - open, open].map(amountCell);
}
