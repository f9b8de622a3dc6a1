import { dayCountFraction, dayNumber, dayText, type LocalDate } from '../calendar/index.js';
import { checkedAmount, roundSafeQuotient } from '../money/index.js';
import type { LateInterestTerms } from '../terms/index.js';
import { accrue } from './accrue.js';
import { prepareTerms, type PreparedTerms } from './prepare-terms.js';

/** ISO 4217's code for no currency: whole numbers in, whole numbers out, in what the caller counts in. */
const NO_CURRENCY = 'XXX';

/** Interest of a debt that nothing reduced: whole minor units of what its principal is counted in. Its due day as text, or as its `dayNumber`. */
export type InterestOfDebt = (principal: number, dueOn: LocalDate | number) => number;

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
  const explained: InterestOfDebt = (amount, due) => {
    const dueOn = typeof due === 'number' ? dayText(due) : due;
    return accrue({ principal: { amount, currency: NO_CURRENCY }, dueOn }, prepared, { through: at.through }).earned.amount;
  };
  const [step] = prepared.steps;
  const { graceDays, fromDue, rounding, smallDivisor: divisor } = prepared;
  if (!step || divisor === undefined || !isPlain(prepared)) return explained;
  const { small: factor, perDay } = step;
  const lead = fromDue ? 0 : graceDays;
  if (perDay || prepared.actualOver !== undefined)
    return (amount, dueOn) => {
      const due = typeof dueOn === 'number' ? dueOn : dayNumber(dueOn, 'dueOn');
      if (through <= due + graceDays || amount <= 0) return nothing(amount);
      const product = amount * factor * (through - due - lead);
      const exact = product <= Number.MAX_SAFE_INTEGER && Math.floor(amount) === amount && Math.floor(due) === due;
      return exact ? roundSafeQuotient(product, divisor, rounding) : explained(amount, dueOn);
    };
  return (amount, dueOn) => {
    const due = typeof dueOn === 'number' ? dueOn : dayNumber(dueOn, 'dueOn');
    if (through <= due + graceDays || amount <= 0) return nothing(amount);
    if (lead > 0 || typeof dueOn === 'number') return explained(amount, dueOn);
    const product = amount * factor * dayCountFraction(dueOn, at.through, prepared.dayCount).numerator;
    if (product > Number.MAX_SAFE_INTEGER || !Number.isSafeInteger(amount)) return explained(amount, dueOn);
    return roundSafeQuotient(product, divisor, rounding);
  };
}

/** One rate without an end, rounded at the end, and nothing else. */
function isPlain({ steps, daily, maximumPercent, capitaliseOn }: PreparedTerms): boolean {
  return steps.length === 1 && steps[0]?.from === -Infinity && !daily && maximumPercent === undefined && capitaliseOn.length === 0;
}

/** No interest on what is not late, or not owed; an amount that is none is refused all the same. */
function nothing(amount: number): number {
  checkedAmount(amount);
  return 0;
}
