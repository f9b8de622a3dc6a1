import { isDeepStrictEqual } from 'node:util';
import type { BatchOutcome } from '@cartera/backend';
import type { Command, StreamId } from '@cartera/core';
import {
  listedAccount,
  planBalance,
  revisionOf,
  rowDocumentId,
  rowStream,
  type ImportRow,
  type ListedAccount,
  type ListedItem,
} from '@cartera/interchange';
import { loadJournals } from '../books/index.js';
import { moveDocument, standsElsewhere } from './moved-document.js';
import { writeAnew } from './write-anew.js';
import { refusedByBooks, rejected } from './refused-row.js';
import type { RowVerdict } from './row-verdict.types.js';
import type { ShownRow, Writing } from './row-writer.js';

/** A row whose amounts the books are to follow. */
interface Follow {
  readonly index: number;
  readonly commands: readonly Command[];
  readonly differs: boolean;
}

/**
 * Rows of a list of open balances against what the books have open on its day, and what follows from it: one verdict a row. What several rows lead to goes in by one commit, each row whole.
 */
export async function compareBalances(writing: Writing, rows: readonly ShownRow[]): Promise<readonly RowVerdict[]> {
  const accounts = await accountsOf(
    writing,
    rows.filter((shown) => !isKnownAlike(writing, shown)).map(({ row }) => rowStream(row)),
  );
  // before anything is written: what is written to is looked at again
  for (const account of accounts.values()) writing.kept.add(account);
  const before = new Map<string, ImportRow>();
  const verdicts: RowVerdict[] = [];
  const follows: Follow[] = [];
  for (const [index, shown] of rows.entries()) {
    const stream = rowStream(shown.row);
    const earlier = before.get(shown.row.document);
    const account = accounts.get(stream) ?? writing.kept.get(stream);
    const decided = earlier ? repeated(earlier, shown, writing) : await decide(writing, shown, account);
    if (!earlier) before.set(shown.row.document, shown.row);
    if ('commands' in decided) follows.push({ index, ...decided });
    verdicts.push('commands' in decided ? { status: 'changed', written: !decided.differs } : decided);
  }
  for (const { index, verdict } of await follow(writing, follows)) verdicts[index] = verdict;
  return verdicts;
}

/** Whether nothing differs by what was looked at a moment ago. What does differ is decided on what the books have now. */
function isKnownAlike({ context, update, isOlder, kept }: Writing, { row, elsewhere }: ShownRow): boolean {
  const account = kept.get(rowStream(row));
  const item = account?.items.get(rowDocumentId(context.mapping, row.document));
  return (
    account !== undefined &&
    item !== undefined &&
    elsewhere.length === 0 &&
    planBalance(account, item, row, { context, update, isOlder }).do === 'nothing'
  );
}

/** A document for the second time, before the first has been written. */
function repeated(earlier: ImportRow, { row }: ShownRow, { context: { mapping } }: Writing): RowVerdict {
  if (isDeepStrictEqual(earlier, row)) return { status: 'unchanged' };
  return earlier.customer === row.customer
    ? rejected({ code: 'row.contradicts', facts: {} }, mapping.columns.document)
    : rejected({ code: 'row.document_of_other_customer', facts: {} }, mapping.columns.customer);
}

async function accountsOf({ store, context }: Writing, streams: readonly StreamId[]): Promise<ReadonlyMap<StreamId, ListedAccount>> {
  const journals = await loadJournals(store, [...new Set(streams)]);
  return new Map(journals.map((journal) => [journal.stream, listedAccount(journal, context.mapping, context.asOf)]));
}

async function decide(
  writing: Writing,
  shown: ShownRow,
  account: ListedAccount | undefined,
): Promise<RowVerdict | Pick<Follow, 'commands' | 'differs'>> {
  const { context, update, isOlder } = writing;
  const { row } = shown;
  // kept a moment ago, alike, and pushed out since
  if (!account) return { status: 'unchanged' };
  const itemId = rowDocumentId(context.mapping, row.document);
  const known = account.items.get(itemId);
  const elsewhere = await standsElsewhere(writing, shown, known);
  if (elsewhere.length > 0) {
    if (!update || shown.shown !== 'first' || isOlder)
      return rejected({ code: 'row.document_of_other_customer', facts: {} }, context.mapping.columns.customer);
    return moveDocument(writing, row, { account, elsewhere });
  }
  const item: ListedItem = known ?? { itemId, recorded: [], derived: [], instalments: [], isKnownLater: false };
  const revised = { ...context, revision: revisionOf(row, account.journal) };
  const plan = planBalance(account, item, row, { context: revised, update, isOlder });
  if (plan.do === 'nothing') return { status: 'unchanged' };
  if (shown.shown !== 'first') return rejected({ code: 'row.contradicts', facts: {} }, context.mapping.columns.document);
  if (plan.do === 'follow') return plan;
  return plan.do === 'report' ? { status: 'changed', written: false } : writeAnew(writing, row, { account, item });
}

/** Writes what follows; a row of several commands only where none of them is refused. */
async function follow(
  writing: Writing,
  follows: readonly Follow[],
): Promise<readonly { readonly index: number; readonly verdict: RowVerdict }[]> {
  const several = follows.filter(({ commands }) => commands.length > 1);
  const rehearsed = shares(several, await writing.rehearse(several.flatMap(({ commands }) => commands)));
  const refused = new Map(several.flatMap((each, place) => verdictOf(writing, rehearsed[place] ?? []).map((verdict) => [each, verdict])));
  const good = follows.filter((each) => !refused.has(each));
  const written = shares(good, await writing.submit(good.flatMap(({ commands }) => commands)));
  return [
    ...[...refused].map(([{ index }, verdict]) => ({ index, verdict })),
    ...good.flatMap(({ index }, place) => verdictOf(writing, written[place] ?? []).map((verdict) => ({ index, verdict }))),
  ];
}

/** The outcomes of each. */
function shares(follows: readonly Follow[], outcomes: readonly BatchOutcome[]): readonly (readonly BatchOutcome[])[] {
  let at = 0;
  return follows.map(({ commands }) => outcomes.slice(at, (at += commands.length)));
}

/** The verdict where something was refused; else none. */
function verdictOf({ context }: Writing, outcomes: readonly BatchOutcome[]): readonly RowVerdict[] {
  const refused = outcomes.find((outcome) => outcome.status === 'refused');
  return refused ? [refusedByBooks(refused.refusal, context.mapping)] : [];
}
