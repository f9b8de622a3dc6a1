import { fault } from '../assert/index.js';
import { daysBetween, type LocalDate, type ReferenceRate } from '../calendar/index.js';
import type { CurrencyCode, Decimal } from '../money/index.js';

/** How old a rate may be, in days: over a long weekend with holidays nothing is published. */
const RATE_AGE_MAX = 7;

/** Units of one currency for one of another; `per`: the pair was quoted the other way and is divided by. */
export type FoundRate = Decimal | { readonly per: Decimal };

/**
 * The rate from one currency to another on a day: the latest on or before it, at most seven days old. A pair quoted only the other way
 * is divided by.
 *
 * @throws rate.missing
 * @example
 * findRate([{ from: 'USD', to: 'MXN', on: '2026-03-10', rate: '18.5' }], 'USD', 'MXN', '2026-03-12'); // => '18.5'
 * findRate([{ from: 'USD', to: 'MXN', on: '2026-03-10', rate: '18.5' }], 'MXN', 'USD', '2026-03-12'); // => { per: '18.5' }
 */
export function findRate(rates: readonly ReferenceRate[] | undefined, from: CurrencyCode, to: CurrencyCode, on: LocalDate): FoundRate {
  const direct = latest(rates, from, to, on);
  if (direct) return direct.rate;
  const reverse = latest(rates, to, from, on);
  if (reverse) return { per: reverse.rate };
  throw fault('rate.missing', { from, to, on });
}

function latest(
  rates: readonly ReferenceRate[] | undefined,
  from: CurrencyCode,
  to: CurrencyCode,
  on: LocalDate,
): ReferenceRate | undefined {
  let found: ReferenceRate | undefined;
  for (const rate of rates ?? []) {
    if (rate.from !== from || rate.to !== to || rate.on > on || daysBetween(rate.on, on) > RATE_AGE_MAX) continue;
    if (found === undefined || rate.on > found.on) found = rate;
  }
  return found;
}
