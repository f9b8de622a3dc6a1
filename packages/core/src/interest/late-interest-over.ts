import { dayCountFraction, dayNumber, type LocalDate } from '../calendar/index.js';
import { checkedAmount, roundSafeQuotient } from '../money/index.js';
import type { LateInterestTerms } from '../terms/index.js';
import { accrue } from './accrue.js';
import { prepareTerms, type PreparedTerms } from './prepare-terms.js';

/** Interest of a debt that nothing reduced: whole minor units of what its principal is counted in. */
export type InterestOfDebt = (principal: number, dueOn: LocalDate) => number;

/**
 * Late interest earned by the end of a day on debts that nothing reduced, for long rows of them: the terms are read once, and a plain case
 * (one rate, rounded at the end) is reckoned without big integers while every product stays at most 2^53−1. Past that, and for other terms,
 * it is `accrueLateInterest`. Always the same figure as there.
 *
 * Units: principal and interest in minor units.
 *
 * @throws What `accrueLateInterest` throws.
 * @example
 * // 1,000.00 due on 28 February at 12 % actual/360, through 31 March: 31 days
 * lateInterestOver(terms, { through: '2025-03-31' })(100_000, '2025-02-28'); // => 1033
 */
export function lateInterestOver(terms: LateInterestTerms, at: { readonly through: LocalDate }): InterestOfDebt {
  const prepared = prepareTerms(terms);
  const through = dayNumber(at.through, 'through');
  const explained: InterestOfDebt = (amount, dueOn) =>
    accrue({ principal: { amount, currency: 'XXX' }, dueOn }, prepared, { through: at.through }).earned.amount;
  const plain = plainFactor(prepared);
  if (plain === undefined) return explained;
  const { numerator, denominator } = plain;
  const { graceDays, fromDue, rounding, dayCount } = prepared;
  const days = dayCount.basis === 'actual/360' || dayCount.basis === 'actual/365' || prepared.steps[0]?.perDay === true;
  return (amount, dueOn) => {
    const due = dayNumber(dueOn, 'dueOn');
    if (through <= due + graceDays || amount <= 0) return nothing(amount);
    const start = fromDue ? due : due + graceDays;
    if (!days && start !== due) return explained(amount, dueOn);
    const product = amount * numerator * (days ? through - start : dayCountFraction(dueOn, at.through, dayCount).numerator);
    if (product > Number.MAX_SAFE_INTEGER || !Number.isInteger(amount)) return explained(amount, dueOn);
    return roundSafeQuotient(product, denominator, rounding);
  };
}

/** The one rate's factor over the divisor in lowest terms, as numbers; undefined where the case is not plain. */
function plainFactor(terms: PreparedTerms): { readonly numerator: number; readonly denominator: number } | undefined {
  const [step] = terms.steps;
  const plain = terms.steps.length === 1 && step && step.from === -Infinity && !terms.daily && terms.maximumPercent === undefined;
  if (!plain || terms.capitaliseOn.length > 0) return undefined;
  const common = greatestCommon(step.factor, terms.divisor);
  const [numerator, denominator] = [Number(step.factor / common), Number(terms.divisor / common)];
  return numerator <= Number.MAX_SAFE_INTEGER && denominator < 2 ** 52 ? { numerator, denominator } : undefined;
}

/** No interest on what is not late, or not owed; an amount that is none is refused all the same. */
function nothing(amount: number): number {
  checkedAmount(amount);
  return 0;
}

function greatestCommon(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommon(b, a % b);
}
