import type { Command, CommandFacts, LocalDate } from '@cartera/core';
import { rowCommand, rowDocumentId, type RowContext } from '../commands/index.js';
import type { ImportRow } from '../rows/index.js';
import type { ListedAccount } from './balance.types.js';
import { derivedId } from './derived-ids.js';
import { derivedCommand, endingCommand } from './list-commands.js';
import type { ListMove } from './list-history.js';

/** How what lists did is done again. */
interface Replaying {
  readonly row: ImportRow;
  readonly context: RowContext;
  /** What is stated of the document; none of an invoice. */
  readonly stated: Omit<CommandFacts['state-balance'], 'open'> | undefined;
  /** What is open before the first of them, in minor units. */
  readonly start: number;
  /** The day of issue: nothing of it was before. */
  readonly notBefore: LocalDate;
}

/** The commands that do again what lists did to a document, each under an id of its own, and what is open after them. */
export function replayMoves(
  { journal }: ListedAccount,
  moves: readonly Omit<ListMove, 'entry'>[],
  { row, context, stated, start, notBefore }: Replaying,
): { readonly commands: readonly Command[]; readonly open: number } {
  const { id, stream, by } = rowCommand(row, context);
  const itemId = rowDocumentId(context.mapping, row.document);
  const anew = new Map<string, string>();
  let open = start;
  let count = 0;
  const commands = moves.flatMap(({ what, on: before, amount, lines, paymentId = '' }): readonly Command[] => {
    const on = before < notBefore ? notBefore : before;
    if (what === 'stated') {
      if (!stated) return [];
      open += amount;
      count += 1;
      const facts = { ...stated, open: { amount: open, currency: row.amount.currency } };
      return [{ id: count === 1 ? id : `${id}.${count}`, stream, by, kind: 'state-balance', on, facts }];
    }
    if (lines.length === 0) return [];
    if (what === 'paid') {
      const again = derivedId(journal, { itemId, reason: 'paid', on }, new Set(anew.values()));
      anew.set(paymentId, again);
      open -= amount;
      return [derivedCommand({ stream, paymentId: again, on, lines }, context)];
    }
    const ended = anew.get(paymentId);
    if (ended === undefined) return [];
    open += amount;
    return [endingCommand(stream, ended, { ...context, asOf: on })];
  });
  return { commands, open };
}
