import { checkedAmount, checkedCurrency } from './checked.js';
import type { CurrencyCode, Money } from './money.types.js';

/**
 * An amount of money, frozen.
 *
 * Units: `amount` in minor units, a whole number of at most 2^53−1 either way; `currency` three capital letters.
 *
 * @throws `money.out_of_range`, `money.not_a_currency`.
 * @example
 * money(123456, 'MXN'); // $1,234.56
 */
export function money(amount: number, currency: CurrencyCode): Money {
  return Object.freeze({ amount: checkedAmount(amount), currency: checkedCurrency(currency) });
}
