import type { StreamId } from '@cartera/core';
import {
  goneCommand,
  listedAccount,
  openingCommand,
  openPrincipal,
  planBalance,
  revisionOf,
  rowCommand,
  rowDocumentId,
  rowStream,
  type ImportRow,
  type ListedAccount,
  type ListedItem,
} from '@cartera/interchange';
import { loadJournals } from '../books/index.js';
import { refusedByBooks } from './refused-row.js';
import type { RowVerdict } from './row-verdict.types.js';
import type { ShownRow, Writing } from './row-writer.js';

/**
 * The other accounts that a row's document stands on: those where it is open on the day of the list; where its own account does not have it, those that ever had it.
 */
export async function standsElsewhere(
  { store, context }: Writing,
  { row, elsewhere }: ShownRow,
  own: ListedItem | undefined,
): Promise<readonly ListedAccount[]> {
  const others = new Set<StreamId>(elsewhere);
  if (!own) {
    const known = await store.find(rowCommand(row, context).id);
    for (const { stream } of known?.entries ?? []) if (stream !== rowStream(row)) others.add(stream);
  }
  const accounts = (await loadJournals(store, [...others])).map((journal) => listedAccount(journal, context.mapping, context.asOf));
  return accounts.filter((account) => {
    const item = account.items.get(rowDocumentId(context.mapping, row.document));
    return item ? !own || openPrincipal(item) > 0 : !own;
  });
}

/** A document that a list has under another customer than the books: settled there on the day of the list, open here from then on. */
export async function moveDocument(
  { context, rehearse, submit }: Writing,
  row: ImportRow,
  { account, elsewhere }: { readonly account: ListedAccount; readonly elsewhere: readonly ListedAccount[] },
): Promise<RowVerdict> {
  const itemId = rowDocumentId(context.mapping, row.document);
  const revised = { ...context, revision: revisionOf(row, account.journal) };
  const settling = elsewhere.flatMap((other) => {
    const item = other.items.get(itemId);
    return (item && goneCommand(other, item, context)) ?? [];
  });
  const own = account.items.get(itemId);
  const plan = own && planBalance(account, own, row, { context: revised, update: true, isOlder: false });
  // known here as another document: its own list said so, and it is for whoever mends it to say which
  if (plan && plan.do !== 'nothing' && plan.do !== 'follow') return { status: 'changed', written: false };
  const opening = openingCommand(row, context);
  const here = plan ? (plan.do === 'follow' ? plan.commands : []) : [rowCommand(row, revised)];
  const commands = [opening, ...settling, ...here];
  // an account that is open already is none the worse
  const refusedIn = (outcomes: Awaited<ReturnType<Writing['submit']>>) =>
    outcomes.find((outcome) => outcome.status === 'refused' && outcome.id !== opening.id);
  for (const act of [rehearse, submit]) {
    const refused = refusedIn(await act(commands));
    if (refused?.status === 'refused') return refusedByBooks(refused.refusal, context.mapping);
  }
  return { status: 'changed', written: true };
}
