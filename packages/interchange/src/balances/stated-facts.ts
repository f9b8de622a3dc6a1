import { isKind, type CommandFacts, type Entry, type LocalDate } from '@cartera/core';
import { rowCommand, type RowContext } from '../commands/index.js';
import type { ImportRow } from '../rows/index.js';

/** What a row states of a document beside the amount; what the file has no column for stays as it was stated before. */
export function statedFacts(first: Entry | undefined, row: ImportRow, context: RowContext): Omit<CommandFacts['state-balance'], 'open'> {
  const { columns } = context.mapping;
  const { open: _open, ...said } = rowCommand(row, context).facts as CommandFacts['state-balance'];
  if (!first || !isKind(first, 'balance-stated')) return said;
  const before = first.facts;
  const dueOn = columns.dueOn === undefined && columns.issuedOn === undefined ? before.dueOn : said.dueOn;
  const issuedOn = columns.issuedOn === undefined ? earlier(before.issuedOn, dueOn) : said.issuedOn;
  const reference = columns.reference === undefined ? (before.reference ?? said.reference) : said.reference;
  return { itemId: said.itemId, issuedOn, dueOn, ...(reference !== undefined && { reference }) };
}

function earlier(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}
