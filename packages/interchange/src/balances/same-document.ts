import { isKind, type Entry } from '@cartera/core';
import type { Mapping } from '../mapping/index.js';
import type { ImportRow } from '../rows/index.js';

/** Whether a row speaks of a document as an entry recorded it: its days, its reference and its currency, as far as the file has columns for them. Its amount is another matter. */
export function isSameDocument(entry: Entry, row: ImportRow, { columns }: Pick<Mapping, 'columns'>): boolean {
  if (columns.reference !== undefined && entry.facts['reference'] !== (row.reference ?? row.document)) return false;
  const dueOn = row.dueOn ?? row.on;
  if (isKind(entry, 'invoice-recorded')) {
    const { total, instalments } = entry.facts;
    const isDue = columns.dueOn === undefined || instalments.at(-1)?.dueOn === dueOn;
    return total.currency === row.amount.currency && isDue && (columns.issuedOn === undefined || entry.on === row.on);
  }
  if (!isKind(entry, 'balance-stated')) return false;
  const { open, ...stated } = entry.facts;
  const isDue = columns.dueOn === undefined || stated.dueOn === dueOn;
  return open.currency === row.amount.currency && isDue && (columns.issuedOn === undefined || stated.issuedOn === row.on);
}
