import { checkedAmount } from './checked.js';
import { money } from './money.js';
import type { Money } from './money.types.js';
import { sameCurrency } from './same-currency.js';

/**
 * a − b, exact; below zero where b is the larger.
 *
 * @throws `money.currency_mismatch`; `money.out_of_range` when an amount or the difference passes 2^53−1.
 * @example
 * subtractMoney(money(100, 'MXN'), money(250, 'MXN')); // => money(-150, 'MXN')
 */
export function subtractMoney(a: Money, b: Money): Money {
  return money(checkedAmount(a.amount) - checkedAmount(b.amount), sameCurrency(a, b));
}
