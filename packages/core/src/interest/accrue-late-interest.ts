import type { LateInterestTerms } from '../terms/index.js';
import { accrue } from './accrue.js';
import type { Accrual, AccrualMoment, InterestItem } from './interest.types.js';
import { knownTerms } from './known-terms.js';

/**
 * Late interest (interés moratorio) earned by the end of a day over the balances as they were.
 *
 * Stretches of days (segments) run from dueOn to `through`, each worth balance × rate × dayCountFraction(from, until). 'at-end' rounds
 * the exact sum once; 'daily' rounds each day's interest and sums. Interest capitalised on an agreed day is rounded on it, and what is
 * unpaid of it bears interest from then. Earned is at most `maximumPercent` of the principal, rounded down. toCharge = earned − charged.
 *
 * Units: minor units; rates are fractions ('0.12' is 12 %). A reduction, and a rate, counts from its own day on; a debt paid one day late
 * bears one day; through ≤ dueOn bears nothing. Grace: nothing through dueOn + days; later from the due day ('from-due', unless all
 * was paid by then) or from that day ('from-end-of-grace'). A pause's `from` belongs to it, `until` does not. Days on which nothing is
 * owed have no segment and need no rate.
 *
 * @throws interest.rate_missing (a day before the first rate, or past the last one's `through`); what `checkLateInterest` throws;
 * interest.pause_invalid; money.currency_mismatch, money.out_of_range; calendar.not_a_day.
 * @see Código de Comercio (México), arts. 362 and 363; Código Civil Federal, art. 2395. Golden: tests/golden/interest.
 * @example
 * // 1,000.00 due on 28 February at 12 % actual/360, 600.00 paid on 11 March: 11 days × 1,000 + 20 × 400
 * accrueLateInterest({ principal, dueOn: '2025-02-28', reductions }, terms, { through: '2025-03-31' }).earned; // => { amount: 633, currency: 'MXN' }
 */
export function accrueLateInterest(item: InterestItem, terms: LateInterestTerms, at: AccrualMoment): Accrual {
  return accrue(item, knownTerms(terms), at);
}
