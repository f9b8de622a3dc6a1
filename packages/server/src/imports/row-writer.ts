import { createBatchWriter, type BatchOutcome, type Store } from '@cartera/backend';
import { digestOf, type Command, type Entry, type Journal } from '@cartera/core';
import {
  openingCommand,
  rowCommand,
  rowDocumentId,
  rowStream,
  settlementCommand,
  settlementId,
  voidingCommand,
  type ImportRow,
  type RowContext,
  type RowFault,
} from '@cartera/interchange';
import { OPERATOR } from '../books/open-books.js';
import { REFERENCES } from '../books/references.js';
import type { ImportRequest } from './import.types.js';
import { rehearsalStore } from './rehearsal-store.js';
import { liveEntry, saysTheSame, settledTheSame } from './row-state.js';

/** What became of a row. `written`: the books were changed for it. */
export type RowVerdict =
  | { readonly status: 'added' | 'unchanged' }
  | { readonly status: 'changed'; readonly written: boolean }
  | { readonly status: 'rejected'; readonly fault: RowFault };

/** Writes rows in batches. */
export interface RowWriter {
  /** One verdict a row, in their order; all that goes in does so in one commit. */
  readonly write: (rows: readonly { readonly row: ImportRow }[]) => Promise<readonly RowVerdict[]>;
  readonly submit: (commands: readonly Command[]) => Promise<readonly BatchOutcome[]>;
}

/** The commands of one row, by what they are for. */
interface RowCommands {
  readonly main: Command;
  readonly settlement: Command | undefined;
}

interface Writing {
  readonly request: ImportRequest;
  readonly store: Store;
  /** Documents that the books had before this file. */
  readonly known: ReadonlySet<string>;
  readonly context: RowContext;
  readonly submit: RowWriter['submit'];
}

/** Why the books refuse a row that the file could not know of. */
const FAULT_OF: Readonly<Record<string, string>> = { 'account.not_open': 'row.customer_unknown', 'import.recorded_before_known': 'row.recorded_before_known', 'balance.issued_after': 'row.issued_after_list' };

/**
 * A writer of rows over the store; as a rehearsal it decides all the same and keeps what it would write to itself.
 */
export function createRowWriter(request: ImportRequest, known: ReadonlySet<string>, { rehearsal = false }: { readonly rehearsal?: boolean } = {}): RowWriter {
  const { mapping, asOf, clock, recordedAt } = request;
  const store = rehearsal ? rehearsalStore(request.store) : request.store;
  const batch = createBatchWriter(store, { caller: OPERATOR, policies: [], references: REFERENCES, clock, ...(recordedAt !== undefined && { recordedAt }) });
  const writing: Writing = { request, store, known, context: { mapping, asOf, by: OPERATOR.id }, submit: (commands) => batch.submit(commands) };
  const memory: Memory = { opened: new Set(), seen: new Set() };
  return {
    submit: writing.submit,
    write: (rows) => writeBatch(writing, rows.map(({ row }) => row), memory),
  };
}

interface Memory {
  /** Customers whose accounts are known to be open. */
  readonly opened: Set<string>;
  /** Documents that the books had before and the file has shown once: a second, different row contradicts the first. */
  readonly seen: Set<string>;
}

async function writeBatch(writing: Writing, rows: readonly ImportRow[], memory: Memory): Promise<readonly RowVerdict[]> {
  const { context } = writing;
  const commands = rows.map((row): RowCommands => ({ main: rowCommand(row, context), settlement: settlementCommand(row, context) }));
  const openings = context.mapping.rows === 'payments' ? [] : newOpenings(rows, context, memory.opened);
  const all = [...openings, ...commands.flatMap(({ main, settlement }) => (settlement ? [main, settlement] : [main]))];
  const outcomes = await writing.submit(all);
  const own = outcomes.slice(openings.length);
  const verdicts: RowVerdict[] = [];
  const later: { readonly index: number; readonly row: ImportRow }[] = [];
  let at = 0;
  commands.forEach(({ settlement }, index) => {
    const [main, paid] = [own[at], settlement ? own[at + 1] : undefined];
    at += settlement ? 2 : 1;
    const row = rows[index] as ImportRow;
    const verdict = main && plainVerdict(main, paid);
    if (verdict) verdicts[index] = verdict;
    else later.push({ index, row });
  });
  const doubtful = [...later, ...(await withHistory(writing, rows, verdicts))];
  for (const { index, row } of doubtful) verdicts[index] = await compare(writing, row, memory);
  return verdicts;
}

/** One opening a customer of the batch; who is known to be open needs none. */
function newOpenings(rows: readonly ImportRow[], context: RowContext, opened: Set<string>): readonly Command[] {
  return rows.flatMap((row) => {
    if (opened.has(row.customer)) return [];
    opened.add(row.customer);
    return [openingCommand(row, context)];
  });
}

/** The verdict where the outcomes alone tell it; undefined where the books have something else under these ids. */
function plainVerdict(main: BatchOutcome, paid: BatchOutcome | undefined): RowVerdict | undefined {
  if (main.status === 'refused') return isTaken(main.refusal.code) ? undefined : rejected(main.refusal.code);
  if (paid?.status === 'refused') return isTaken(paid.refusal.code) ? undefined : rejected(paid.refusal.code);
  if (main.status === 'accepted') return { status: 'added' };
  return paid?.status === 'accepted' ? { status: 'changed', written: true } : { status: 'unchanged' };
}

function isTaken(code: string): boolean {
  return code === 'entry.id_reused' || code === 'item.exists' || code === 'payment.exists';
}

function rejected(code: string): RowVerdict {
  return { status: 'rejected', fault: { code: FAULT_OF[code] ?? code } };
}

/** Rows that look unchanged by their ids, but whose document was corrected since, or had a settled day that the row lacks. */
async function withHistory({ store, context }: Writing, rows: readonly ImportRow[], verdicts: readonly (RowVerdict | undefined)[]): Promise<readonly { readonly index: number; readonly row: ImportRow }[]> {
  const unchanged = rows.flatMap((row, index) => (verdicts[index]?.status === 'unchanged' ? [{ index, row }] : []));
  const keysOf = ({ row }: { readonly row: ImportRow }) => {
    const { id, stream } = rowCommand(row, context);
    const lost = row.settledOn === undefined ? settlementCommand({ ...row, settledOn: row.on }, context)?.id : undefined;
    return [voidingCommand(stream, `${id}/1`, context).id, ...(lost === undefined ? [] : [lost])];
  };
  const found = await findAll(store, unchanged.flatMap(keysOf));
  return unchanged.filter((each) => keysOf(each).some((key) => found.has(key)));
}

async function findAll(store: Store, keys: readonly string[]): Promise<ReadonlySet<string>> {
  if (store.batches) return new Set((await store.batches.find(keys)).keys());
  const found = await Promise.all(keys.map(async (key) => ((await store.find(key)) ? [key] : [])));
  return new Set(found.flat());
}

/** A row against what the books have of its document; corrected where that is wanted. */
async function compare(writing: Writing, row: ImportRow, memory: Memory): Promise<RowVerdict> {
  const { store, context, request } = writing;
  const journal = await store.load(rowStream(row));
  const live = liveEntry(journal, rowDocumentId(context.mapping, row.document), context.mapping.rows);
  if (!live && (await standsElsewhere(writing, row))) return rejected('row.document_of_other_customer');
  const paid = context.mapping.rows === 'invoices' ? liveEntry(journal, settlementId(context.mapping, row.document), 'payments') : undefined;
  if (live && saysTheSame(live, row, context) && settledTheSame(paid, row)) return { status: 'unchanged' };
  if (live && isOfThisRun(writing, memory, row)) return rejected('row.contradicts');
  memory.seen.add(row.document);
  if (!request.update) return { status: 'changed', written: false };
  return correct(writing, row, { journal, live, paid });
}

async function standsElsewhere({ store, context }: Writing, row: ImportRow): Promise<boolean> {
  const known = await store.find(rowCommand(row, context).id);
  return known !== undefined && known.entries.some(({ stream }) => stream !== rowStream(row));
}

/** Whether the file itself said something else of the document before: what was added by this run, or was compared already. */
function isOfThisRun({ known }: Writing, { seen }: Memory, row: ImportRow): boolean {
  return seen.has(row.document) || !known.has(row.document);
}

async function correct(writing: Writing, row: ImportRow, books: { readonly journal: Journal; readonly live: Entry | undefined; readonly paid: Entry | undefined }): Promise<RowVerdict> {
  const { journal, live, paid } = books;
  const revision = digestOf({ row, after: journal.entries.length }).slice(0, 12);
  const context = { ...writing.context, revision };
  const invoiceStays = live !== undefined && saysTheSame(live, row, context);
  const settlement = settlementCommand(row, context);
  const stream = rowStream(row);
  const commands = [
    ...(paid ? [voidingCommand(stream, paid.id, context)] : []),
    ...(live && !invoiceStays ? [voidingCommand(stream, live.id, context)] : []),
    ...(invoiceStays ? [] : [rowCommand(row, context)]),
    ...(settlement ? [settlement] : []),
  ];
  const outcomes = await writing.submit(commands);
  const refused = outcomes.find((outcome) => outcome.status === 'refused');
  return refused ? rejected(refused.refusal.code) : { status: 'changed', written: true };
}
