import type { Command } from '@cartera/core';
import type { RowContext } from '../commands/index.js';
import type { ListedAccount, ListedItem } from './balance.types.js';
import { derivedId } from './derived-ids.js';
import { derivedCommand, linesFor } from './list-commands.js';
import { openPrincipal } from './listed-account.js';

/** The payment in full that is taken for granted of what a list no longer has; none where nothing of it is open. */
export function goneCommand({ journal }: ListedAccount, item: ListedItem, context: RowContext): Command | undefined {
  const lines = linesFor(item.instalments, openPrincipal(item));
  if (lines.length === 0) return undefined;
  const { asOf: on } = context;
  const paymentId = derivedId(journal, { itemId: item.itemId, reason: 'gone', on });
  return derivedCommand({ stream: journal.stream, paymentId, on, lines }, context);
}
