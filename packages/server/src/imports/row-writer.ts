import { createBatchWriter, type BatchOutcome, type Store } from '@cartera/backend';
import type { Command, StreamId } from '@cartera/core';
import {
  openingCommand,
  rowCommand,
  settlementCommand,
  voidingCommand,
  type ImportRow,
  type Mapping,
  type RowContext,
} from '@cartera/interchange';
import { compareBalances } from './compare-balances.js';
import { compareRow } from './compare-row.js';
import type { ImportRequest } from './import.types.js';
import type { Shown } from './known-documents.js';
import { keptAccounts, type KeptAccounts } from './kept-accounts.js';
import { refusedByBooks, rejected } from './refused-row.js';
import { rehearsalStore } from './rehearsal-store.js';
import type { RowVerdict } from './row-verdict.types.js';
import { unknownTargets } from './unknown-targets.js';
import { OPERATOR, REFERENCES } from '../books/index.js';

/** About 200 MB. */
const ENTRIES_KEPT_MAX = 200_000;

/** A row to write, and how its document stands to the books and to the rows before it. */
export interface ShownRow {
  readonly row: ImportRow;
  readonly shown: Shown;
  /** Other accounts that have, or had, its document. */
  readonly elsewhere: readonly StreamId[];
}

/** Writes rows in batches. */
export interface RowWriter {
  /** One verdict a row, in their order. All new rows go in by one commit, each whole. */
  readonly write: (rows: readonly ShownRow[]) => Promise<readonly RowVerdict[]>;
  readonly submit: (commands: readonly Command[]) => Promise<readonly BatchOutcome[]>;
  /** The books as this writer leaves them. */
  readonly store: Store;
}

/** What rows are written with. */
export interface Writing {
  readonly update: boolean;
  /** Of a list of open balances: the books have one of a later day. */
  readonly isOlder: boolean;
  readonly store: Store;
  readonly context: RowContext;
  /** Of a list of open balances: accounts that were looked at, as long as nothing was written to them. */
  readonly kept: KeptAccounts;
  readonly submit: RowWriter['submit'];
  /** What would become of the commands; nothing is written. */
  readonly rehearse: RowWriter['submit'];
}

/** A row with its commands. `fresh`: the books have nothing of it yet. */
interface Work extends ShownRow {
  readonly main: Command;
  readonly settlement: Command | undefined;
  readonly fresh: boolean;
}

/** A writer of rows over the store; as a rehearsal it decides all the same and keeps what it would write to itself. */
export function createRowWriter(
  request: ImportRequest,
  { rehearsal = false, isOlder = false }: { readonly rehearsal?: boolean; readonly isOlder?: boolean } = {},
): RowWriter {
  const { mapping, asOf, clock, recordedAt, update, caller = OPERATOR } = request;
  const store = rehearsal ? rehearsalStore(request.store) : request.store;
  // the worklist's rows come when all is in: an account may stand in many batches
  const options = {
    caller,
    policies: [],
    references: REFERENCES,
    clock,
    rowsLater: true as const,
    ...(recordedAt !== undefined && { recordedAt }),
  };
  const batch = createBatchWriter(store, options);
  const kept = keptAccounts(ENTRIES_KEPT_MAX);
  const submit: RowWriter['submit'] = async (commands) => {
    for (const { stream } of commands) kept.drop(stream);
    return commands.length === 0 ? [] : batch.submit(commands);
  };
  const rehearse: RowWriter['submit'] = async (commands) =>
    commands.length === 0 ? [] : createBatchWriter(rehearsalStore(store), options).submit(commands);
  const writing: Writing = { update, isOlder, store, context: { mapping, asOf, by: caller.id }, kept, submit, rehearse };
  const opened = new Set<string>();
  return { submit, store, write: async (rows) => writeBatch(writing, rows, opened) };
}

async function writeBatch(writing: Writing, rows: readonly ShownRow[], opened: Set<string>): Promise<readonly RowVerdict[]> {
  const works = await prepare(writing, rows);
  const verdicts = await writeFresh(writing, works, opened);
  const settling = await stillToSettle(writing, works, verdicts);
  const paid = await writing.submit(settling.flatMap(({ work }) => work.settlement ?? []));
  settling.forEach(({ index }, place) => {
    const outcome = paid[place];
    if (outcome) verdicts[index] = settledVerdict(outcome, writing.context.mapping);
  });
  const left = works.flatMap((work, index) => (verdicts[index] === undefined ? [{ ...work, index }] : []));
  const compared = isList(writing) ? await compareBalances(writing, left) : [];
  for (const [place, { row, shown, index }] of left.entries()) verdicts[index] = compared[place] ?? (await compareRow(writing, row, shown));
  return verdicts.map((verdict) => verdict ?? { status: 'unchanged' });
}

async function prepare(writing: Writing, rows: readonly ShownRow[]): Promise<readonly Work[]> {
  const { store, context } = writing;
  const mains = rows.map(({ row }) => rowCommand(row, context));
  const seen = await findAll(
    store,
    mains.map(({ id }) => id),
  );
  return rows.map((shown, index) => {
    const main = mains[index] as Command;
    // a balance that the books have, under whatever key, is compared
    const fresh = !seen.has(main.id) && (!isList(writing) || shown.shown === 'new');
    seen.add(main.id);
    return { ...shown, main, settlement: settlementCommand(shown.row, context), fresh };
  });
}

function isList({ context }: Writing): boolean {
  return context.mapping.rows === 'open-balances';
}

/** What only an older list has was settled by the time of the newer: it is not opened again. */
function isOfOlderList({ context, isOlder }: Writing, { fresh }: Work): boolean {
  return isOlder && fresh && context.mapping.fullList === true;
}

/**
 * New rows whole, with the payments that their settled days stand for: one commit, so that a broken-off import leaves no half row.
 *
 * @returns A verdict where the outcomes alone tell it.
 */
async function writeFresh(writing: Writing, works: readonly Work[], opened: Set<string>): Promise<(RowVerdict | undefined)[]> {
  const { context, submit } = writing;
  const unknown = await unknownTargets(
    writing,
    works.map(({ row }) => row),
  );
  const late = new Set(works.filter((work) => isOfOlderList(writing, work)));
  const openings =
    context.mapping.rows === 'payments'
      ? []
      : newOpenings(
          works.filter((work) => !late.has(work)),
          context,
          opened,
        );
  const commands = works.map((work) =>
    work.fresh && !unknown.has(work.row) && !late.has(work) ? [work.main, ...(work.settlement ? [work.settlement] : [])] : [],
  );
  const outcomes = (await submit([...openings, ...commands.flat()])).slice(openings.length);
  let at = 0;
  return works.map((work, index) => {
    const { row } = work;
    if (late.has(work)) return rejected({ code: 'row.list_older', facts: {} }, context.mapping.columns.document);
    if (unknown.has(row)) return rejected({ code: 'row.applies_to_unknown', facts: {} }, context.mapping.columns.appliesTo);
    const own = outcomes.slice(at, (at += commands[index]?.length ?? 0));
    const refused = own.find((outcome) => outcome.status === 'refused');
    if (refused) return isTaken(refused.refusal.code) ? undefined : refusedByBooks(refused.refusal, context.mapping);
    if (own[0]?.status === 'accepted') return { status: 'added' };
    return undefined;
  });
}

/** One opening a customer; who is known to be open needs none. */
function newOpenings(works: readonly Work[], context: RowContext, opened: Set<string>): readonly Command[] {
  return works.flatMap(({ row, fresh }) => {
    if (!fresh || opened.has(row.customer)) return [];
    opened.add(row.customer);
    return [openingCommand(row, context)];
  });
}

function isTaken(code: string): boolean {
  return code === 'entry.id_reused' || code === 'item.exists' || code === 'payment.exists';
}

function settledVerdict(outcome: BatchOutcome, mapping: Mapping): RowVerdict | undefined {
  if (outcome.status === 'refused') return isTaken(outcome.refusal.code) ? undefined : refusedByBooks(outcome.refusal, mapping);
  return outcome.status === 'accepted' ? { status: 'changed', written: true } : { status: 'unchanged' };
}

/**
 * Known rows that the books have as they are, by their ids and their history; those without a settled day are unchanged, said here. Of a full
 * list ids do not tell it: what was gone from it may be there again.
 */
async function stillToSettle(
  { store, context, submit }: Writing,
  works: readonly Work[],
  verdicts: (RowVerdict | undefined)[],
): Promise<readonly { readonly index: number; readonly work: Work }[]> {
  if (context.mapping.fullList) return [];
  const known = works.flatMap((work, index) => (verdicts[index] === undefined && !work.fresh ? [{ index, work }] : []));
  const repeats = await submit(known.map(({ work }) => work.main));
  const history = await findAll(
    store,
    known.flatMap(({ work }) => historyKeys(work, context)),
  );
  const same = known.filter(
    ({ work }, place) => repeats[place]?.status === 'unchanged' && !historyKeys(work, context).some((key) => history.has(key)),
  );
  for (const { index, work } of same) if (!work.settlement) verdicts[index] = { status: 'unchanged' };
  return same.filter(({ work }) => work.settlement);
}

/** Keys that tell of a document or a settled day taken back since, or of a settled day that the row lacks. */
function historyKeys({ main, settlement, row }: Work, context: RowContext): readonly string[] {
  const takenBack = (id: string) => voidingCommand(main.stream, `${id}/1`, context).id;
  const lost = row.settledOn === undefined ? settlementCommand({ ...row, settledOn: row.on }, context)?.id : undefined;
  return [takenBack(main.id), ...(settlement ? [takenBack(settlement.id)] : []), ...(lost === undefined ? [] : [lost])];
}

async function findAll(store: Store, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  if (store.batches) return new Set((await store.batches.find(keys)).keys());
  const found = await Promise.all(keys.map(async (key) => ((await store.find(key)) ? [key] : [])));
  return new Set(found.flat());
}
