import { money } from './money.js';
import type { Money } from './money.types.js';

/**
 * −m; zero stays 0, never −0.
 *
 * @throws `money.out_of_range`, `money.not_a_currency`: m is no money.
 * @example
 * negateMoney(money(100, 'MXN')); // => money(-100, 'MXN')
 */
export function negateMoney(m: Money): Money {
  return money(-m.amount, m.currency);
}
