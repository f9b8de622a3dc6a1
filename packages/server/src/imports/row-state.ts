import { isKind, voidsOf, type Entry, type Journal } from '@cartera/core';
import type { ImportRow, Mapping, RowContext } from '@cartera/interchange';

/** The entry that stands for an item or payment, not voided. */
export function liveEntry(journal: Journal, id: string, rows: Mapping['rows']): Entry | undefined {
  const voids = voidsOf(journal);
  return journal.entries.findLast((entry) => !voids.hasEntry(entry.id) && idOf(entry, rows) === id);
}

function idOf(entry: Entry, rows: Mapping['rows']): string | undefined {
  if (rows === 'payments') return isKind(entry, 'payment-recorded') ? entry.facts.paymentId : undefined;
  return isKind(entry, 'invoice-recorded') || isKind(entry, 'balance-stated') ? entry.facts.itemId : undefined;
}

/** Whether an entry says what a row says, in the columns that are mapped. */
export function saysTheSame(entry: Entry, row: ImportRow, { mapping }: Pick<RowContext, 'mapping'>): boolean {
  const dueOn = row.dueOn ?? row.on;
  const sameReference = mapping.columns.reference === undefined || entry.facts['reference'] === (row.reference ?? row.document);
  if (!sameReference) return false;
  if (isKind(entry, 'invoice-recorded')) {
    const { total, instalments } = entry.facts;
    const due = mapping.columns.dueOn === undefined || instalments[0]?.dueOn === dueOn;
    return entry.on === row.on && sameMoney(total, row.amount) && due && instalments.length === 1;
  }
  if (isKind(entry, 'balance-stated')) return entry.facts.issuedOn === row.on && entry.facts.dueOn === dueOn && sameMoney(entry.facts.open, row.amount);
  if (!isKind(entry, 'payment-recorded')) return false;
  const method = mapping.columns.method === undefined || entry.facts.method === (row.method ?? 'transfer');
  return entry.on === row.on && sameMoney(entry.facts.amount, row.amount) && method;
}

/** Whether the payment that stands for a settled day is the one the row says; none and no day are the same. */
export function settledTheSame(paid: Entry | undefined, row: ImportRow): boolean {
  if (!paid) return row.settledOn === undefined || row.amount.amount === 0;
  return isKind(paid, 'payment-recorded') && paid.on === row.settledOn && sameMoney(paid.facts.amount, row.amount);
}

function sameMoney(a: ImportRow['amount'], b: ImportRow['amount']): boolean {
  return a.amount === b.amount && a.currency === b.currency;
}
