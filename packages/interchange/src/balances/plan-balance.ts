import { isKind, type Command } from '@cartera/core';
import { revisionOf, rowCommand, type RowContext } from '../commands/index.js';
import type { ImportRow } from '../rows/index.js';
import type { BalancePlan, ListedAccount, ListedItem } from './balance.types.js';
import { derivedId } from './derived-ids.js';
import { derivedCommand, linesFor } from './list-commands.js';
import { openPrincipal, ownMoneyOn } from './listed-account.js';
import { isSameDocument } from './same-document.js';
import { takeBack } from './take-back.js';

/** How a list is compared. */
export interface Comparing {
  readonly context: RowContext;
  /** Correct what changed, too. */
  readonly update: boolean;
  /** Another list of this source, of a later day, is in the books: this one undoes nothing of it. */
  readonly isOlder: boolean;
}

/**
 * What is to be done so that the books say of a document, on the day of the list, what the list says.
 *
 * Less is open: the difference came in. More is open: money that lists gave rise to is taken back, the last first; what is still more is stated. A full list is the new truth, any other is
 * followed where `update` says so. Whatever is open differently because of money that somebody else recorded is only reported, unless `update` says otherwise; so is a document with other
 * days, another reference or another currency. A list older than the newest changes no amounts.
 */
export function planBalance(account: ListedAccount, item: ListedItem, row: ImportRow, comparing: Comparing): BalancePlan {
  const { update, isOlder, context } = comparing;
  const { mapping, asOf } = context;
  const [first] = item.recorded;
  const last = item.recorded.at(-1);
  // voided by somebody, or known to a later list only
  if (!first || !last) return { do: update && !isOlder && !item.isKnownLater ? 'correct' : 'report' };
  const isSame = isSameDocument(first, row, mapping);
  const open = openPrincipal(item);
  // said on that day already: whatever has come in since is known to the books
  const isSaid =
    item.derived.length === 0 && last.on === asOf && isKind(last, 'balance-stated') && last.facts.open.amount === row.amount.amount;
  if (isSame && (open === row.amount.amount || isSaid)) return { do: 'nothing' };
  if (!isSame && update) return { do: 'correct' };
  if (currencyOf(item) !== row.amount.currency || open === row.amount.amount || isOlder || item.isKnownLater) return { do: 'report' };
  if (!update && !mapping.fullList) return { do: 'report' };
  if (item.derived.length === 0 && item.recorded.every(({ kind, on }) => kind === 'balance-stated' && on === asOf))
    return { do: 'correct' };
  const commands =
    row.amount.amount < open ? paidOf(account, item, open - row.amount.amount, context) : moreOf(account, item, row, comparing);
  return commands === undefined ? { do: 'report' } : { do: 'follow', commands, differs: !isSame };
}

function currencyOf({ instalments, recorded }: ListedItem): string | undefined {
  const stated = recorded[0]?.facts['open'] as { readonly currency: string } | undefined;
  return instalments[0]?.open.currency ?? stated?.currency;
}

/** The payment of what is no longer open. */
function paidOf({ journal }: ListedAccount, { itemId, instalments }: ListedItem, amount: number, context: RowContext): readonly Command[] {
  const { asOf: on } = context;
  const paymentId = derivedId(journal, { itemId, reason: 'paid', on });
  return [derivedCommand({ stream: journal.stream, paymentId, on, lines: linesFor(instalments, amount) }, context)];
}

/** What is open again, and what is open beyond all that ever was; undefined where that is not for a list to say. */
function moreOf(account: ListedAccount, item: ListedItem, row: ImportRow, { context, update }: Comparing): readonly Command[] | undefined {
  const { commands, left } = takeBack(account, item, row.amount.amount - openPrincipal(item), context);
  if (left === 0) return commands;
  const [first] = item.recorded;
  if (!first || !isKind(first, 'balance-stated') || (ownMoneyOn(item.itemId, item.instalments) > 0 && !update)) return undefined;
  const { issuedOn, dueOn, reference } = first.facts;
  const revision = revisionOf(row, account.journal);
  const { id } = rowCommand(row, { ...context, revision });
  const facts = { itemId: item.itemId, issuedOn, dueOn, open: row.amount, ...(reference !== undefined && { reference }) };
  const stated: Command = { id, kind: 'state-balance', stream: account.journal.stream, on: context.asOf, by: context.by, facts };
  return [...commands, stated];
}
