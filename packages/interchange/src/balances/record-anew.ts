import { isKind, type Command, type Entry, type LocalDate, type Money } from '@cartera/core';
import { reapplyMoney, rowStream, voidingCommand, type Reapplied, type RowContext } from '../commands/index.js';
import { appliedMoney } from '../comparing/index.js';
import type { ImportRow } from '../rows/index.js';
import type { ListedAccount, ListedItem } from './balance.types.js';
import { itemOfDerived } from './derived-ids.js';
import { invoiceAnew } from './invoice-anew.js';
import { listHistory, type ListMove } from './list-history.js';
import { replayMoves } from './replay-moves.js';
import { statedFacts } from './stated-facts.js';

/** What records a document anew: `commands` take back what recorded it and say what it is, `money` puts back what was on it. */
export interface RecordedAnew {
  readonly commands: readonly Command[];
  readonly money: readonly Reapplied[];
}

/**
 * Records a document anew as a row says it is: its days, its reference, its currency. What lists did to it is done again, so that what was open of it on earlier days stays as it was; what was
 * stated on the day of the list only, or in another currency, is what the list says. An invoice keeps its total. Then the money that others put on it goes back on it.
 *
 * @param context With a `revision`: these commands are none of those that recorded it before.
 * @returns undefined of an invoice in several instalments: a list does not know them.
 */
export function recordAnew(account: ListedAccount, item: ListedItem, row: ImportRow, context: RowContext): RecordedAnew | undefined {
  const { journal } = account;
  const [first] = item.recorded;
  const before = listHistory(journal, item.itemId);
  const invoice = first && isKind(first, 'invoice-recorded') ? invoiceAnew(first, row, context) : undefined;
  if (first && isKind(first, 'invoice-recorded') && !invoice) return undefined;
  const stated = invoice ? undefined : statedFacts(first, row, context);
  const moves = movesAnew(item.recorded, before, row, context.asOf);
  // a day of issue after the list's is for the books to refuse
  const issuedOn = invoice?.command.on ?? stated?.issuedOn ?? '';
  const notBefore = issuedOn <= context.asOf ? issuedOn : '';
  const again = replayMoves(account, moves, { row, context, stated, start: invoice?.total.amount ?? 0, notBefore });
  const recorded = invoice?.command ?? again.commands[0];
  const own = appliedMoney(journal, item.itemId).filter(({ sourceId }) => itemOfDerived(sourceId) !== item.itemId);
  const { settledOn: _settledOn, ...plain } = row;
  const room: Money = { amount: again.open, currency: row.amount.currency };
  const on: LocalDate = recorded?.on ?? context.asOf;
  return {
    commands: [...voidsOf(item.recorded, before, row, context), ...(invoice ? [invoice.command] : []), ...again.commands],
    money: reapplyMoney({ ...plain, amount: room }, own, { ...context, asOf: on }),
  };
}

/** First what recorded it, which takes all money off it, then what lists supposed of that money; the last first. */
function voidsOf(recorded: readonly Entry[], moves: readonly ListMove[], row: ImportRow, context: RowContext): readonly Command[] {
  const money = moves.filter(({ what }) => what !== 'stated').map(({ entry }) => entry);
  const bySeq = (entries: readonly Entry[]) => entries.toSorted((a, b) => b.seq - a.seq);
  return [...bySeq(recorded), ...bySeq(money)].map(({ id }) => voidingCommand(rowStream(row), id, context));
}

/** What is done again. */
function movesAnew(
  recorded: readonly Entry[],
  before: readonly ListMove[],
  { amount }: ImportRow,
  asOf: LocalDate,
): readonly Omit<ListMove, 'entry'>[] {
  if (recorded.some(({ kind }) => kind === 'invoice-recorded')) return before;
  const isOther = recorded.some(({ postings }) => postings[0]?.amount.currency !== amount.currency);
  if (isOther || recorded.every(({ on }) => on === asOf))
    return [{ on: recorded[0]?.on ?? asOf, what: 'stated', lines: [], amount: amount.amount }];
  return before;
}
