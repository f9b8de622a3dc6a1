import { checkedAmount } from './checked.js';
import { decimalText } from './decimal.js';
import { minorUnits } from './minor-units.js';
import type { Decimal, Money } from './money.types.js';

/**
 * An amount in major units as decimal text, exact, with all decimals of its currency: what number formats take instead of a float.
 *
 * @throws `money.out_of_range`, `money.unknown_currency`, `money.without_minor_unit`.
 * @example
 * toDecimalText(money(123450, 'MXN')); // => '1234.50'
 */
export function toDecimalText(m: Money): Decimal {
  return decimalText({ coefficient: BigInt(checkedAmount(m.amount)), scale: minorUnits(m.currency) });
}
