import { FIRST_DAY, openOn, sumOf } from '../portfolio.mjs';
import { amountCell, bytesOf, dayCell, formatColumns, newWorkbook } from '../workbook.mjs';

const AGES = [30, 60, 90, 120, Infinity];
const HEADERS = [
  'Posting Date, Party Type, Party, Party Name, Receivable Account, Voucher Type, Voucher No, Due Date',
  'Invoiced Amount, Paid Amount, Credit Note, Outstanding Amount, Age (Days), 0-30, 31-60, 61-90, 91-120, 121-Above',
  'Currency, Territory, Customer Group',
].flatMap((names) => names.split(', '));

/** Accounts Receivable, ageing based on due date, as its export writes it: real days, numbers with nine decimals' room, a row of totals, no title. */
export async function erpnextFiles() {
  const workbook = newWorkbook();
  const sheet = workbook.addWorksheet('Query Report');
  sheet.addRow(HEADERS).font = { bold: true };
  const documents = openOn(FIRST_DAY).filter(({ currency }) => currency === 'MXN');
  for (const document of documents) sheet.addRow(rowOf(document));
  sheet.addRow(advance());
  sheet.addRow(['Total', ...Array(10).fill(null), amountCell(sumOf(documents) - ADVANCE)]);
  formatColumns(sheet, { 1: 'dd-mm-yyyy', 8: 'dd-mm-yyyy' }, 18);
  return { 'accounts-receivable-2026-03-31.xlsx': await bytesOf(workbook) };
}

function rowOf({ customer, folio, issuedOn, dueOn, billed, open }) {
  const days = daysLate(dueOn);
  const place = AGES.findIndex((through) => days <= through);
  const ages = AGES.map((_, index) => (index === place ? amountCell(open) : 0));
  const voucher = ['Sales Invoice', `ACC-SINV-2026-${folio}`, dayCell(dueOn)];
  const amounts = [amountCell(billed), amountCell(billed - open), 0, amountCell(open), days, ...ages];
  return [dayCell(issuedOn), 'Customer', ...partyOf(customer), ...voucher, ...amounts, 'MXN', 'Mexico', 'Commercial'];
}

const ADVANCE = 3_500_00;

/** Money that came in and is on no invoice: a row of its own, below zero. */
function advance() {
  const party = { id: '00131', name: 'Papelería El Águila' };
  const voucher = ['Payment Entry', 'ACC-PAY-2026-00087', dayCell('2026-03-27')];
  const amounts = [0, amountCell(ADVANCE), 0, -amountCell(ADVANCE), 4, -amountCell(ADVANCE), 0, 0, 0, 0];
  return [dayCell('2026-03-27'), 'Customer', ...partyOf(party), ...voucher, ...amounts, 'MXN', 'Mexico', 'Commercial'];
}

function partyOf({ id, name }) {
  return [`CUST-2026-${id}`, name, '1310 - Debtors - DA'];
}

function daysLate(dueOn) {
  return (dayCell(FIRST_DAY).getTime() - dayCell(dueOn).getTime()) / 86_400_000;
}
