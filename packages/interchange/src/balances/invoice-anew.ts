import { isKind, type Command, type Entry, type Money } from '@cartera/core';
import { rowCommand, type RowContext } from '../commands/index.js';
import type { ImportRow } from '../rows/index.js';

/** An invoice with the days and the reference that a list says; undefined of one in several instalments. */
export function invoiceAnew(
  entry: Entry,
  row: ImportRow,
  context: RowContext,
): { readonly command: Command; readonly total: Money } | undefined {
  if (!isKind(entry, 'invoice-recorded') || entry.facts.instalments.length !== 1) return undefined;
  const { columns } = context.mapping;
  const { terms: _terms, instalments, ...facts } = entry.facts;
  const on = columns.issuedOn === undefined ? entry.on : row.on;
  const dueOn = columns.dueOn === undefined ? (instalments[0]?.dueOn ?? on) : (row.dueOn ?? row.on);
  const total = facts.total.currency === row.amount.currency ? facts.total : row.amount;
  const reference = columns.reference === undefined ? facts.reference : (row.reference ?? row.document);
  const { id, stream, by } = rowCommand(row, context);
  const due = [{ number: instalments[0]?.number ?? 1, dueOn, amount: total }];
  const anew = { ...facts, total, instalments: due, ...(reference !== undefined && { reference }) };
  return { total, command: { id, stream, by, kind: 'record-invoice', on, facts: anew } };
}
