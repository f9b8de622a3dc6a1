import { isKind, type Command, type Entry, type LocalDate, type Money } from '@cartera/core';
import { reapplyMoney, rowCommand, rowDocumentId, rowStream, voidingCommand, type Reapplied, type RowContext } from '../commands/index.js';
import { appliedMoney } from '../comparing/index.js';
import type { ImportRow } from '../rows/index.js';
import type { ListedAccount, ListedItem } from './balance.types.js';

/** What records a document anew: `commands` take back what recorded it and say what it is, `money` puts back what was on it. */
export interface RecordedAnew {
  readonly commands: readonly Command[];
  readonly money: readonly Reapplied[];
}

interface Document {
  readonly on: LocalDate;
  readonly total: Money;
  readonly commands: readonly Command[];
}

/**
 * Records a document anew as a row says it is: its days, its reference, its currency. What was open of it on earlier days stays as it was; what was stated on the day of the list is what the list
 * says. An invoice keeps its total.
 *
 * @param context With a `revision`: these commands are none of those that recorded it before.
 * @returns undefined of an invoice in several instalments: a list does not know them.
 */
export function recordAnew({ journal }: ListedAccount, item: ListedItem, row: ImportRow, context: RowContext): RecordedAnew | undefined {
  const [first] = item.recorded;
  const document = first && isKind(first, 'invoice-recorded') ? invoiceAnew(first, row, context) : balanceAnew(item.recorded, row, context);
  if (!document) return undefined;
  const voids = item.recorded.toReversed().map(({ id }) => voidingCommand(rowStream(row), id, context));
  const { settledOn: _settledOn, ...plain } = row;
  const money = reapplyMoney({ ...plain, amount: document.total }, appliedMoney(journal, item.itemId), { ...context, asOf: document.on });
  return { commands: [...voids, ...document.commands], money };
}

function invoiceAnew(entry: Entry, row: ImportRow, context: RowContext): Document | undefined {
  if (!isKind(entry, 'invoice-recorded') || entry.facts.instalments.length !== 1) return undefined;
  const { columns } = context.mapping;
  const { terms: _terms, ...facts } = entry.facts;
  const on = columns.issuedOn === undefined ? entry.on : row.on;
  const dueOn = columns.dueOn === undefined ? (facts.instalments[0]?.dueOn ?? on) : (row.dueOn ?? row.on);
  const total = facts.total.currency === row.amount.currency ? facts.total : row.amount;
  const reference = columns.reference === undefined ? facts.reference : (row.reference ?? row.document);
  const { id, stream, by } = rowCommand(row, context);
  const instalments = [{ number: facts.instalments[0]?.number ?? 1, dueOn, amount: total }];
  const anew = { ...facts, total, instalments, ...(reference !== undefined && { reference }) };
  return { on, total, commands: [{ id, stream, by, kind: 'record-invoice', on, facts: anew }] };
}

function balanceAnew(stated: readonly Entry[], row: ImportRow, context: RowContext): Document {
  const [first] = stated;
  const { id, stream, by } = rowCommand(row, context);
  const { issuedOn, dueOn, reference } = factsOf(first, row, context);
  const { currency } = row.amount;
  const steps = stepsOf(stated, row, context.asOf);
  let sum = 0;
  const commands = steps.map(({ on, more }, index): Command => {
    sum += more;
    const facts = { itemId: rowDocumentId(context.mapping, row.document), issuedOn, dueOn, open: { amount: sum, currency }, reference };
    return {
      id: index === 0 ? id : `${id}.${index + 1}`,
      stream,
      by,
      kind: 'state-balance',
      on: on < issuedOn && issuedOn <= context.asOf ? issuedOn : on,
      facts,
    };
  });
  return { on: commands[0]?.on ?? context.asOf, total: { amount: sum, currency }, commands };
}

/** On which days how much of it was stated; what was stated on the day of the list, or in another currency, is what the list says. */
function stepsOf(
  stated: readonly Entry[],
  { amount }: ImportRow,
  asOf: LocalDate,
): readonly { readonly on: LocalDate; readonly more: number }[] {
  const isOther = stated.some(({ postings }) => postings[0]?.amount.currency !== amount.currency);
  if (isOther || stated.every(({ on }) => on === asOf)) return [{ on: stated[0]?.on ?? asOf, more: amount.amount }];
  return stated.map(({ on, postings }) => ({ on, more: postings[0]?.amount.amount ?? 0 }));
}

function factsOf(
  first: Entry | undefined,
  row: ImportRow,
  context: RowContext,
): { readonly issuedOn: LocalDate; readonly dueOn: LocalDate; readonly reference: string } {
  const { columns } = context.mapping;
  const said = rowCommand(row, context).facts as { readonly issuedOn: LocalDate; readonly dueOn: LocalDate; readonly reference: string };
  if (!first || !isKind(first, 'balance-stated')) return said;
  const before = first.facts;
  const dueOn = columns.dueOn === undefined && columns.issuedOn === undefined ? before.dueOn : said.dueOn;
  const issuedOn = columns.issuedOn === undefined ? earlier(before.issuedOn, dueOn) : said.issuedOn;
  return { issuedOn, dueOn, reference: columns.reference === undefined ? (before.reference ?? said.reference) : said.reference };
}

function earlier(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}
