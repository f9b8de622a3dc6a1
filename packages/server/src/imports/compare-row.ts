import type { Entry, Journal } from '@cartera/core';
import {
  appliedMoney,
  goneEntries,
  liveEntry,
  reapplyMoney,
  revisionOf,
  rowCommand,
  rowDocumentId,
  rowStream,
  saysTheSame,
  settledTheSame,
  settlementCommand,
  settlementId,
  voidingCommand,
  type ImportRow,
  type Mapping,
} from '@cartera/interchange';
import type { Shown } from './known-documents.js';
import { leftUnapplied } from './left-unapplied.js';
import { refusedByBooks, rejected } from './refused-row.js';
import type { RowVerdict } from './row-verdict.types.js';
import type { Writing } from './row-writer.js';

/** What the books have of a row's document. */
interface OnTheBooks {
  readonly journal: Journal;
  readonly live: Entry | undefined;
  /** The payment that stands for its settled day. */
  readonly paid: Entry | undefined;
  /** What took it for settled when a full list lacked it. */
  readonly gone: readonly Entry[];
}

/**
 * A row of invoices or payments against what the books have of its document. A settled day that it gained becomes a payment; what else differs is corrected where
 * that is wanted, else only reported. A document that a full list has again was not settled: what took it for that is taken back. Two rows of one file that differ contradict each other.
 * The money that was on what is corrected goes back on it.
 */
export async function compareRow(writing: Writing, row: ImportRow, shown: Shown): Promise<RowVerdict> {
  const { store, context } = writing;
  const { mapping, asOf } = context;
  const journal = await store.load(rowStream(row));
  const itemId = rowDocumentId(mapping, row.document);
  const live = liveEntry(journal, itemId, mapping.rows);
  const paid = tellsSettled(mapping) ? liveEntry(journal, settlementId(mapping, row.document), 'payments') : undefined;
  const gone = goneEntries(journal, itemId, asOf);
  if (!live && (await standsElsewhere(writing, row)))
    return rejected({ code: 'row.document_of_other_customer', facts: {} }, mapping.columns.customer);
  const same = live !== undefined && saysTheSame(live, row, mapping);
  if (same && gone.length === 0 && settledTheSame(paid, row)) return { status: 'unchanged' };
  if (shown !== 'first') return rejected({ code: 'row.contradicts', facts: {} }, mapping.columns.document);
  if (!writing.update && (gone.length > 0 || !same || paid)) return { status: 'changed', written: false };
  return correct(writing, row, { journal, live: same ? undefined : live, paid, gone }, same);
}

/** What a file has no column for cannot differ in it. */
function tellsSettled({ rows, columns }: Mapping): boolean {
  return rows === 'invoices' && columns.settledOn !== undefined;
}

async function standsElsewhere({ store, context }: Writing, row: ImportRow): Promise<boolean> {
  const known = await store.find(rowCommand(row, context).id);
  return known !== undefined && known.entries.every(({ stream }) => stream !== rowStream(row));
}

async function correct(writing: Writing, row: ImportRow, books: OnTheBooks, itemStays: boolean): Promise<RowVerdict> {
  const { context, rehearse, submit } = writing;
  const { journal, live, paid, gone } = books;
  const revision = revisionOf(row, journal);
  const revised = { ...context, revision };
  const settlement = settlementCommand(row, revised);
  const stream = rowStream(row);
  const commands = [
    ...gone.map(({ id }) => voidingCommand(stream, id, revised)),
    ...(paid ? [voidingCommand(stream, paid.id, revised)] : []),
    ...(live ? [voidingCommand(stream, live.id, revised)] : []),
    ...(itemStays ? [] : [rowCommand(row, revised)]),
    ...(settlement ? [settlement] : []),
  ];
  // nothing is taken back where what should stand in its place is refused
  const refused = (await rehearse(commands)).find((outcome) => outcome.status === 'refused');
  if (refused) return refusedByBooks(refused.refusal, context.mapping);
  const reapplied = live ? reapplyMoney(row, stillMoney(books, rowDocumentId(context.mapping, row.document)), revised) : [];
  const outcomes = await submit([...commands, ...reapplied.flatMap(({ command }) => command ?? [])]);
  const failed = outcomes.slice(0, commands.length).find((outcome) => outcome.status === 'refused');
  if (failed) return refusedByBooks(failed.refusal, context.mapping);
  const unapplied = leftUnapplied(row.document, reapplied, outcomes);
  return { status: 'changed', written: true, ...(unapplied.length > 0 && { unapplied }) };
}

/** The money on a document without that of the payments which are taken back with it. */
function stillMoney({ journal, paid, gone }: OnTheBooks, itemId: string): ReturnType<typeof appliedMoney> {
  const takenBack = new Set([...gone, ...(paid ? [paid] : [])].map(({ facts }) => facts['paymentId']));
  return appliedMoney(journal, itemId).filter(({ sourceId }) => !takenBack.has(sourceId));
}
