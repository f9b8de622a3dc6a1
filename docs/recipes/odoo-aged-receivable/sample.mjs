import { byCustomer, FIRST_DAY, openOn } from '../portfolio.mjs';
import { amountCell, bytesOf, dayCell, formatColumns, newWorkbook } from '../workbook.mjs';

const HEADERS = [null, 'Invoice Date', 'Account', 'Expected Date', 'At Date', '1-30', '31-60', '61-90', '91-120', 'Older', 'Total'];
/** The last day past due of each age; the first is what is not due yet. */
const THROUGH = [0, 30, 60, 90, 120, Infinity];
const REPORT = 'Aged Receivable';

/** The report with every line unfolded and totals below sections: the first column has no header, customers' lines and the line of the whole bear sums, invoices have no total. */
export async function odooAgedReceivableFiles() {
  const workbook = newWorkbook();
  const sheet = workbook.addWorksheet(REPORT);
  sheet.addRow([null, 'As of 03/31/2026']);
  sheet.mergeCells(1, 2, 1, HEADERS.length);
  sheet.addRow(HEADERS).font = { bold: true };
  const documents = openOn(FIRST_DAY).filter(({ currency }) => currency === 'MXN');
  sheet.addRow(sumRow(REPORT, documents)).font = { bold: true };
  for (const group of byCustomer(documents)) {
    const [{ customer }] = group;
    sheet.addRow(sumRow(customer.name, group));
    for (const document of group) sheet.addRow(rowOf(document));
    sheet.addRow(sumRow(`Total ${customer.name}`, group));
  }
  sheet.addRow(sumRow(`Total ${REPORT}`, documents)).font = { bold: true };
  formatColumns(sheet, { 2: 'mm/dd/yyyy', 4: 'mm/dd/yyyy' }, 16);
  return { 'aged-receivable-2026-03-31.xlsx': await bytesOf(workbook) };
}

function rowOf({ folio, issuedOn, dueOn, open }) {
  const place = placeOf(dueOn);
  return [
    `INV/2026/${folio}`,
    dayCell(issuedOn),
    '105.01.01',
    dayCell(dueOn),
    ...THROUGH.map((_, index) => (index === place ? amountCell(open) : 0)),
  ];
}

function sumRow(name, documents) {
  const ages = THROUGH.map((_, index) => documents.reduce((sum, { dueOn, open }) => sum + (placeOf(dueOn) === index ? open : 0), 0));
  return [name, null, null, null, ...ages.map(amountCell), amountCell(ages.reduce((sum, age) => sum + age, 0))];
}

function placeOf(dueOn) {
  const days = (dayCell(FIRST_DAY).getTime() - dayCell(dueOn).getTime()) / 86_400_000;
  return THROUGH.findIndex((through) => days <= through);
}
