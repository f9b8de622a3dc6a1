import { checkedAmount } from './checked.js';
import type { Money } from './money.types.js';
import { sameCurrency } from './same-currency.js';

/**
 * The smaller of two amounts; the first where they are equal.
 *
 * @throws `money.currency_mismatch`, `money.out_of_range`.
 * @example
 * minimumMoney(money(100, 'MXN'), money(250, 'MXN')); // => money(100, 'MXN')
 */
export function minimumMoney(a: Money, b: Money): Money {
  sameCurrency(a, b);
  return checkedAmount(b.amount) < checkedAmount(a.amount) ? b : a;
}
