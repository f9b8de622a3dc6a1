import type { ApplicationLine } from '../journal/index.js';
import { subtractMoney, sumMoney, type Because, type Money } from '../money/index.js';
import { slotKey, type InstalmentState } from '../position/index.js';

/**
 * What a payment is put on, line by line, and what stays unapplied. `settled` in the debt's currency, `paid` in the payment's; `left`: of that part of the debt, what
 * stays open on the day the money counts.
 */
export function explainApplication(
  amount: Money,
  lines: readonly ApplicationLine[],
  instalments: readonly InstalmentState[],
): readonly Because[] {
  const left = new Map<string, number>();
  const applied = lines.map(({ itemId, instalment, component, settled, paid }) => {
    const key = slotKey(itemId, instalment, component);
    const open = left.get(key) ?? openOf(instalments, itemId, instalment)?.[component] ?? 0;
    const rest = subtractMoney({ amount: open, currency: settled.currency }, settled);
    left.set(key, rest.amount);
    return { code: 'allocation.applied', facts: { itemId, instalment, component, settled, paid, left: rest } };
  });
  const paid = lines.map((line) => line.paid);
  const unapplied = subtractMoney(amount, sumMoney(paid, amount.currency));
  return unapplied.amount > 0 ? [...applied, { code: 'allocation.unapplied', facts: { unapplied } }] : applied;
}

function openOf(instalments: readonly InstalmentState[], itemId: string, number: number): InstalmentState['open'] | undefined {
  return instalments.find((state) => state.itemId === itemId && state.number === number)?.open;
}
