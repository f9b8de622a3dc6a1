import { convertMoney, subtractMoney, type ApplicationLine, type Command, type Money } from '@cartera/core';
import type { AppliedMoney } from '../comparing/index.js';
import type { ImportRow } from '../rows/index.js';
import { rowCommand, rowDocumentId, rowStream, settlementCommand, type RowContext } from './row-commands.js';

/** Money that was on a document before it was corrected, and the command that puts it on what the document is now. */
export interface Reapplied {
  readonly money: AppliedMoney;
  /** None where nothing of it fits. */
  readonly command?: Command;
  /** What does not fit. */
  readonly rest: Money;
}

/**
 * Puts the money of a document that is voided on what a row says in its place: in the order of the days it was applied on, each on its own
 * day or, if that is earlier than the document now is, on the document's. A row's document is one instalment of principal; where the row
 * is settled, that payment takes all of it.
 */
export function reapplyMoney(row: ImportRow, money: readonly AppliedMoney[], context: RowContext): readonly Reapplied[] {
  const { on } = rowCommand(row, context);
  const itemId = rowDocumentId(context.mapping, row.document);
  const frame = { kind: 'apply-payment', stream: rowStream(row), by: context.by } as const;
  let room: Money = settlementCommand(row, context) ? { ...row.amount, amount: 0 } : row.amount;
  return money.map((each, index) => {
    const line = fitted({ ...each.line, itemId, instalment: 1, component: 'principal' }, room);
    if (!line) return { money: each, rest: each.line.paid };
    room = subtractMoney(room, line.settled);
    const command: Command = {
      ...frame,
      id: `import:apply:${itemId}@${context.revision ?? ''}/${index + 1}`,
      on: each.on > on ? each.on : on,
      facts: { paymentId: each.sourceId, lines: [line] },
    };
    return { money: each, command, rest: subtractMoney(each.line.paid, line.paid) };
  });
}

/** As much of a line as there is room for, at the rate it was applied at; nothing where the document is in a currency that it has no rate for. */
function fitted({ rate, ...line }: ApplicationLine, room: Money): ApplicationLine | undefined {
  const { currency } = room;
  if (line.paid.currency === currency) {
    const settled = atMost(line.paid, room);
    return settled.amount > 0 ? { ...line, settled, paid: settled } : undefined;
  }
  const settled = atMost(line.settled, room);
  if (line.settled.currency !== currency || rate === undefined || settled.amount === 0) return undefined;
  return { ...line, settled, paid: convertMoney(settled, { currency: line.paid.currency, rate, rounding: 'half-up' }), rate };
}

function atMost(money: Money, room: Money): Money {
  return { ...money, amount: Math.min(money.amount, room.amount) };
}
