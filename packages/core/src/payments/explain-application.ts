import type { ApplicationLine } from '../journal/index.js';
import { subtractMoney, sumMoney, type Because, type Money } from '../money/index.js';
import { slotKey } from '../position/index.js';

/**
 * What a payment is put on, line by line, and what stays unapplied. `settled` in the debt's currency, `paid` in the payment's; `left`: what may still be taken of that
 * part of the debt, on the day the money counts and any later one.
 */
export function explainApplication(
  amount: Money,
  lines: readonly ApplicationLine[],
  takeable: ReadonlyMap<string, number>,
): readonly Because[] {
  const left = new Map(takeable);
  const applied = lines.map(({ itemId, instalment, component, settled, paid }) => {
    const key = slotKey(itemId, instalment, component);
    const rest = subtractMoney({ amount: left.get(key) ?? 0, currency: settled.currency }, settled);
    left.set(key, rest.amount);
    return { code: 'allocation.applied', facts: { itemId, instalment, component, settled, paid, left: rest } };
  });
  const paid = lines.map((line) => line.paid);
  const unapplied = subtractMoney(amount, sumMoney(paid, amount.currency));
  return unapplied.amount > 0 ? [...applied, { code: 'allocation.unapplied', facts: { unapplied } }] : applied;
}
