import { convert, dinero, down, halfDown, halfEven, halfUp, toSnapshot, transformScale, up } from 'dinero.js/bigint';
import { fault } from '../assert/index.js';
import { checkedAmount } from './checked.js';
import { parseDecimal, type ScaledInteger } from './decimal.js';
import { dineroCurrency } from './dinero-currency.js';
import { minorUnits } from './minor-units.js';
import { money } from './money.js';
import type { CurrencyCode, Decimal, Money, Rounding } from './money.types.js';
import { roundQuotient } from './round-quotient.js';

/** Into which currency, at which rate. `rate`: units of `currency` for one unit of the money; `per`: the other way round, divided by. */
export interface Conversion {
  readonly currency: CurrencyCode;
  readonly rate: Decimal | { readonly per: Decimal };
  readonly rounding: Rounding;
}

/** dinero.js rounds towards the infinities, we by magnitude: the same for what is not below zero, and no other is given to it. */
const DINERO_ROUNDING = { 'half-even': halfEven, 'half-up': halfUp, 'half-down': halfDown, up, down } as const;

/**
 * Money in another currency at a given rate: the product or quotient exact, rounded once, to minor units of the target.
 *
 * Units: the rate is of major units, as it is quoted: '17.2345' pesos for a dollar. With `{ per }` the amount is divided by it.
 *
 * @throws `money.rate_not_above_zero`, `money.not_a_decimal`, `money.unknown_rounding`, `money.unknown_currency`,
 * `money.without_minor_unit`, `money.out_of_range`.
 * @example
 * convertMoney(money(10_00, 'USD'), { currency: 'MXN', rate: '17.2345', rounding: 'half-even' }); // => money(17234, 'MXN'): 172.345 → 172.34
 */
export function convertMoney(m: Money, to: Conversion): Money {
  if (!Object.hasOwn(DINERO_ROUNDING, to.rounding)) throw fault('money.unknown_rounding');
  const size = money(Math.abs(checkedAmount(m.amount)), m.currency);
  const rate = to.rate ?? ''; // from callers without types; no decimal
  const converted = typeof rate === 'string' ? multiplied(size, positive(rate), to) : divided(size, positive(rate.per), to);
  return money(m.amount < 0 ? -converted : converted, to.currency);
}

function positive(rate: Decimal): ScaledInteger {
  const exact = parseDecimal(rate, 'rate');
  if (exact.coefficient <= 0n) throw fault('money.rate_not_above_zero', {}, 'rate');
  return exact;
}

function multiplied(m: Money, { coefficient, scale }: ScaledInteger, { currency, rounding }: Conversion): number {
  const target = dineroCurrency(currency);
  const rates = { [currency]: { amount: coefficient, scale: BigInt(scale) } };
  const exact = convert(dinero({ amount: BigInt(m.amount), currency: dineroCurrency(m.currency) }), target, rates);
  return Number(toSnapshot(transformScale(exact, BigInt(minorUnits(currency)), DINERO_ROUNDING[rounding])).amount);
}

/** dinero.js has no quotient: amount × 10^(target decimals + scale) ÷ (per × 10^own decimals). */
function divided(m: Money, { coefficient, scale }: ScaledInteger, { currency, rounding }: Conversion): number {
  const dividend = BigInt(m.amount) * 10n ** BigInt(minorUnits(currency) + scale);
  return Number(roundQuotient(dividend, coefficient * 10n ** BigInt(minorUnits(m.currency)), rounding));
}
