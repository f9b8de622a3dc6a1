import { parseDecimal } from './decimal.js';
import { money } from './money.js';
import type { Decimal, Money, Rounding } from './money.types.js';
import { roundQuotient } from './round-quotient.js';
import { checkedAmount } from './checked.js';

/** What money is multiplied by: by × numerator ÷ denominator. */
export interface Scale {
  readonly by: Decimal;
  /** Whole numbers; default 1. A day-count fraction fits as it is. */
  readonly numerator?: number;
  readonly denominator?: number;
  readonly rounding: Rounding;
}

/**
 * m × by × numerator ÷ denominator: the product exact, rounded once, to whole minor units.
 *
 * @throws `money.not_a_decimal`, `money.divided_by_zero`, `money.out_of_range`, `money.unknown_rounding`.
 * @example
 * // 1,000.00 × 12 % × 30 ÷ 360
 * scaleMoney(money(100_000, 'MXN'), { by: '0.12', numerator: 30, denominator: 360, rounding: 'half-even' }); // => money(1_000, 'MXN')
 */
export function scaleMoney(m: Money, { by, numerator = 1, denominator = 1, rounding }: Scale): Money {
  const { coefficient, scale } = parseDecimal(by);
  const dividend = BigInt(checkedAmount(m.amount)) * coefficient * BigInt(checkedAmount(numerator));
  const divisor = BigInt(checkedAmount(denominator)) * 10n ** BigInt(scale);
  return money(Number(roundQuotient(dividend, divisor, rounding)), m.currency);
}
