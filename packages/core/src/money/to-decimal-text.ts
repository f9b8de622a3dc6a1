import { dinero, toDecimal } from 'dinero.js/bigint';
import { checkedAmount } from './checked.js';
import { dineroCurrency } from './dinero-currency.js';
import type { Decimal, Money } from './money.types.js';

/**
 * An amount in major units as decimal text, exact, with all decimals of its currency: what number formats take instead of a float.
 *
 * @throws `money.out_of_range`, `money.unknown_currency`, `money.without_minor_unit`.
 * @example
 * toDecimalText(money(123450, 'MXN')); // => '1234.50'
 */
export function toDecimalText(m: Money): Decimal {
  return toDecimal(dinero({ amount: BigInt(checkedAmount(m.amount)), currency: dineroCurrency(m.currency) }));
}
