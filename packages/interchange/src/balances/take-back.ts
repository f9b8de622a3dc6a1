import { isKind, positionAt, type ApplicationLine, type Command, type Entry, type Journal, type LocalDate } from '@cartera/core';
import { voidingCommand, type RowContext } from '../commands/index.js';
import { appliedMoney } from '../comparing/index.js';
import type { ListedAccount, ListedItem } from './balance.types.js';
import { derivedId } from './derived-ids.js';
import { derivedCommand, endingCommand, firstOf } from './list-commands.js';
import { ownMoneyOn } from './listed-account.js';

/** A payment that lists gave rise to, written or about to be, and what of it is on the item. */
interface Standing {
  readonly paymentId: string;
  readonly on: LocalDate;
  readonly lines: readonly ApplicationLine[];
}

/** What takes money back, and how much of what was asked for none is there to be taken back. */
export interface TakenBack {
  readonly commands: readonly Command[];
  readonly left: number;
}

/**
 * Takes back payments that lists gave rise to, until so much more is open on the day of the list.
 *
 * First, from the earliest on, what the books know from elsewhere by now: money that was recorded since, for the payment's day or an earlier one. It never was. Then the last first: one of the
 * list's own day never was either, that day's list is replaced; any other was, and ends on the day of the list. What stays of one is a payment of its own.
 */
export function takeBack({ journal }: ListedAccount, item: ListedItem, amount: number, context: RowContext): TakenBack {
  const { asOf } = context;
  const { stream } = journal;
  const commands: Command[] = [];
  const taken = new Set<string>();
  const pay = (on: LocalDate, lines: readonly ApplicationLine[]): Standing => {
    const paymentId = derivedId(journal, { itemId: item.itemId, reason: 'paid', on }, taken);
    taken.add(paymentId);
    commands.push(derivedCommand({ stream, paymentId, on, lines }, context));
    return { paymentId, on, lines };
  };
  /** It never was, or less of it. */
  const without = (entry: Entry, standing: Standing, less: number): readonly Standing[] => {
    commands.push(voidingCommand(stream, entry.id, context));
    const rest = firstOf(standing.lines, sumOf(standing) - less);
    return rest.length > 0 ? [pay(entry.on, rest)] : [];
  };
  let left = amount;
  let knownOtherwise = 0;
  const standing = item.derived.flatMap((entry): readonly { readonly entry?: Entry; readonly payment: Standing }[] => {
    const payment = standingOf(journal, item.itemId, entry);
    const less = Math.min(ownMoneySince(journal, item.itemId, payment) - knownOtherwise, sumOf(payment), left);
    if (less <= 0) return [{ entry, payment }];
    knownOtherwise += less;
    left -= less;
    return without(entry, payment, less).map((rest) => ({ payment: rest }));
  });
  for (const { entry, payment } of standing.toReversed()) {
    const back = Math.min(sumOf(payment), left);
    if (back === 0) continue;
    left -= back;
    if (entry?.on === asOf) {
      without(entry, payment, back);
      continue;
    }
    commands.push(endingCommand(stream, payment.paymentId, context));
    if (sumOf(payment) > back) pay(asOf, firstOf(payment.lines, sumOf(payment) - back));
  }
  return { commands, left };
}

/** What of a payment is on the item; a correction may have left some of it beside. */
function standingOf(journal: Journal, itemId: string, { on, facts }: Entry): Standing {
  const paymentId = String(facts['paymentId']);
  const lines = appliedMoney(journal, itemId).flatMap(({ sourceId, line }) => (sourceId === paymentId ? [line] : []));
  return { paymentId, on, lines };
}

function sumOf({ lines }: Standing): number {
  return lines.reduce((sum, { settled }) => sum + settled.amount, 0);
}

/** How much more of somebody's own money is on an item by a payment's day than was when the list gave rise to the payment. */
function ownMoneySince({ stream, entries }: Journal, itemId: string, { paymentId, on }: Standing): number {
  const applied = entries.find((entry) => isKind(entry, 'payment-applied') && entry.facts.paymentId === paymentId);
  const ownIn = (known: Journal['entries']) => ownMoneyOn(itemId, positionAt({ stream, entries: known }, { asOf: on }).instalments);
  return ownIn(entries) - ownIn(entries.filter(({ seq }) => seq <= (applied?.seq ?? 0)));
}
