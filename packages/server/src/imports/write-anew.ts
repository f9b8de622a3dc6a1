import {
  listedAccount,
  planBalance,
  recordAnew,
  revisionOf,
  rowDocumentId,
  rowStream,
  type ImportRow,
  type ListedAccount,
  type ListedItem,
} from '@cartera/interchange';
import { leftUnapplied } from './left-unapplied.js';
import { refusedByBooks } from './refused-row.js';
import type { RowVerdict } from './row-verdict.types.js';
import type { Writing } from './row-writer.js';

/**
 * Records a document of a list anew, with the money that was on it, and then follows the list's amount. Nothing is taken back where what should stand in its place is refused.
 */
export async function writeAnew(
  writing: Writing,
  row: ImportRow,
  { account, item }: { readonly account: ListedAccount; readonly item: ListedItem },
): Promise<RowVerdict> {
  const { context, rehearse, submit, store, update, isOlder } = writing;
  const revised = ({ journal }: ListedAccount) => ({ ...context, revision: revisionOf(row, journal) });
  const anew = recordAnew(account, item, row, revised(account));
  if (!anew) return { status: 'changed', written: false };
  const refused = (await rehearse(anew.commands)).find((outcome) => outcome.status === 'refused');
  if (refused) return refusedByBooks(refused.refusal, context.mapping);
  const outcomes = await submit([...anew.commands, ...anew.money.flatMap(({ command }) => command ?? [])]);
  const failed = outcomes.slice(0, anew.commands.length).find((outcome) => outcome.status === 'refused');
  if (failed) return refusedByBooks(failed.refusal, context.mapping);
  const unapplied = leftUnapplied(row.document, anew.money, outcomes);
  const now = listedAccount(await store.load(rowStream(row)), context.mapping, context.asOf);
  const stands = now.items.get(rowDocumentId(context.mapping, row.document));
  const plan = stands && planBalance(now, stands, row, { context: revised(now), update, isOlder });
  if (plan?.do === 'follow') await submit(plan.commands);
  return { status: 'changed', written: true, ...(unapplied.length > 0 && { unapplied }) };
}
