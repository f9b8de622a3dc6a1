import { checkedAmount } from './checked.js';
import { money } from './money.js';
import type { Money } from './money.types.js';
import { sameCurrency } from './same-currency.js';

/**
 * a + b, exact.
 *
 * @throws `money.currency_mismatch`; `money.out_of_range` when an amount or the sum passes 2^53−1.
 * @example
 * addMoney(money(100, 'MXN'), money(250, 'MXN')); // => money(350, 'MXN')
 */
export function addMoney(a: Money, b: Money): Money {
  return money(checkedAmount(a.amount) + checkedAmount(b.amount), sameCurrency(a, b));
}
