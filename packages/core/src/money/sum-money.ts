import { money } from './money.js';
import type { CurrencyCode, Money } from './money.types.js';
import { sameCurrency } from './same-currency.js';
import { sumAmounts } from './sum-amounts.js';

/**
 * The exact sum of a list; zero of `currency` for an empty one. The order does not matter: only the total must fit into 2^53−1.
 *
 * @throws `money.currency_mismatch` at `list[i]`; `money.out_of_range`: an amount or the total.
 * @example
 * sumMoney([money(100, 'MXN'), money(250, 'MXN')], 'MXN'); // => money(350, 'MXN')
 */
export function sumMoney(list: readonly Money[], currency: CurrencyCode): Money {
  const whole = { currency };
  list.forEach((part, index) => sameCurrency(whole, part, `list[${index}]`));
  return money(sumAmounts(list.map((part) => part.amount)), currency);
}
