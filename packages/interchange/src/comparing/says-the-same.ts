import { isKind, type Entry, type LocalDate } from '@cartera/core';
import type { Mapping } from '../mapping/index.js';
import type { ImportRow } from '../rows/index.js';

/** Whether an entry says what a row says. Only mapped columns decide: what the file does not tell cannot differ. */
export function saysTheSame(entry: Entry, row: ImportRow, { columns }: Pick<Mapping, 'columns'>): boolean {
  if (columns.reference !== undefined && entry.facts['reference'] !== (row.reference ?? row.document)) return false;
  const due = (dueOn: LocalDate | undefined) => columns.dueOn === undefined || dueOn === (row.dueOn ?? row.on);
  if (isKind(entry, 'invoice-recorded')) {
    const { total, instalments } = entry.facts;
    return entry.on === row.on && sameMoney(total, row.amount) && due(instalments.at(-1)?.dueOn);
  }
  if (isKind(entry, 'balance-stated')) {
    const issued = columns.issuedOn === undefined || entry.facts.issuedOn === row.on;
    return issued && due(entry.facts.dueOn) && sameMoney(entry.facts.open, row.amount);
  }
  if (!isKind(entry, 'payment-recorded')) return false;
  const method = columns.method === undefined || entry.facts.method === (row.method ?? 'transfer');
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
