// @ts-check
import { money } from '@cartera/core';

/** @import { DocumentLine, Documents } from '@cartera/core' */
/** @import { Database } from './database.js' */

/**
 * What the host's own tables say of one customer, in Cartera's words.
 *
 * No row has a `recordedAt`: rows change in place, so what was known earlier cannot be told, and Cartera is not told that it could.
 *
 * @param {Database} db
 * @param {string} customerId
 * @returns {Omit<Documents, 'stream' | 'entries'>}
 */
export function documentsOf(db, customerId) {
  const [customer] = db.all('SELECT name, email FROM customers WHERE id = ?', customerId);
  if (!customer) return { items: [] };
  const invoices = db.all('SELECT * FROM invoices WHERE customer_id = ? ORDER BY issued_on, id', customerId);
  const payments = db.all('SELECT * FROM payments WHERE customer_id = ? ORDER BY paid_on, id', customerId);
  const lines = linesOf(db, customerId);

  /** @param {Record<string, any>} row */
  const moneyOf = (row) => ({
    id: row.id,
    amount: money(row.amount, row.currency),
    on: row.paid_on,
    lines: lines.get(row.id) ?? [],
  });
  return {
    customer: { name: customer.name, ...(customer.email && { emails: [customer.email] }) },
    items: invoices.map((row) => ({
      id: row.number,
      issuedOn: row.issued_on,
      instalments: [{ number: 1, dueOn: row.due_on, principal: money(row.total, row.currency) }],
    })),
    payments: payments
      .filter(({ kind }) => kind !== 'credit-note')
      .map((row) => ({ ...moneyOf(row), method: row.kind, ...(row.returned_on && { returnedOn: row.returned_on }) })),
    creditNotes: payments
      .filter(({ kind }) => kind === 'credit-note')
      .map((row) => ({ ...moneyOf(row), ...(row.returned_on && { cancelledOn: row.returned_on }) })),
  };
}

/**
 * Which invoice took how much, by payment. The day is the one on which somebody applied it, not the payment's.
 *
 * @param {Database} db
 * @param {string} customerId
 * @returns {Map<string, DocumentLine[]>}
 */
function linesOf(db, customerId) {
  const rows = db.all(
    `SELECT a.payment_id, a.amount, a.applied_on, i.number, i.currency
     FROM applications a JOIN invoices i ON i.id = a.invoice_id
     WHERE i.customer_id = ? ORDER BY a.rowid`,
    customerId,
  );
  const lines = new Map();
  for (const { payment_id: id, number, amount, currency, applied_on: on } of rows) {
    const taken = money(amount, currency);
    const line = { itemId: number, instalment: 1, component: 'principal', settled: taken, paid: taken, on };
    lines.set(id, [...(lines.get(id) ?? []), line]);
  }
  return lines;
}
