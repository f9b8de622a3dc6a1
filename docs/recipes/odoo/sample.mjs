import { FIRST_DAY, NEXT_DAY, openOn } from '../portfolio.mjs';

const HEADERS = [
  'Number, Invoice Partner Display Name, Invoice/Bill Date, Due Date, Untaxed Amount Signed, Total Signed',
  'Amount Due, Amount Due Signed, Currency, Payment Status, Status',
].flatMap((names) => names.split(', '));
/** Pesos a dollar, for the columns in the company's own currency. */
const RATE = 17.25;

/** The list of customer invoices that are not paid, exported as CSV: every text in quotes, amounts with a point. */
export function odooFiles() {
  return { 'account.move-2026-03-31.csv': csvOf(FIRST_DAY), 'account.move-2026-04-07.csv': csvOf(NEXT_DAY) };
}

function csvOf(day) {
  const lines = [HEADERS, ...openOn(day).map(rowOf)].map((cells) => cells.map(quoted).join(','));
  return Buffer.from(`${lines.join('\r\n')}\r\n`, 'utf8');
}

function rowOf({ customer, folio, issuedOn, dueOn, billed, open, currency }) {
  const inPesos = (amount) => (currency === 'MXN' ? amount : amount * RATE) / 100;
  const signed = [inPesos(billed / 1.16), inPesos(billed), open / 100, inPesos(open)].map((amount) => Math.round(amount * 100) / 100);
  const paid = open === billed ? 'Not Paid' : 'Partially Paid';
  return [`INV/2026/${folio}`, customer.name, issuedOn, dueOn, ...signed, currency, paid, 'Posted'];
}

/** Numbers as Python writes them: 5800.0. */
function quoted(cell) {
  if (typeof cell === 'number') return Number.isInteger(cell) ? `${cell}.0` : String(cell);
  return `"${cell.replaceAll('"', '""')}"`;
}
