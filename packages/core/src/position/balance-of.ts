import { checkedAmount, type Money } from '../money/index.js';
import type { Position } from './position.types.js';

/**
 * What is owed, one amount a currency in the order of their codes, unapplied money taken off.
 *
 * @throws money.out_of_range past 2^53−1.
 * @example
 * balanceOf(position); // => [{ amount: 60000, currency: 'MXN' }]
 */
export function balanceOf(position: Position): readonly Money[] {
  const totals = new Map<string, number>();
  const add = (currency: string, amount: number) => totals.set(currency, checkedAmount((totals.get(currency) ?? 0) + amount));
  for (const { open } of position.instalments) add(open.currency, open.total);
  for (const { amount } of position.unapplied) add(amount.currency, -amount.amount);
  const currencies = [...totals.keys()].sort();
  return Object.freeze(currencies.map((currency) => Object.freeze({ amount: totals.get(currency) ?? 0, currency })));
}
