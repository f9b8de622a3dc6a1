import { fault, type Fault } from '../assert/index.js';
import type { LocalDate } from '../calendar/index.js';
import type { Journal } from '../journal/index.js';
import { checkedAmount, scaleMoney, type Money } from '../money/index.js';
import { slotKey, type InstalmentState } from '../position/index.js';
import type { LateInterestTerms } from '../terms/index.js';
import { accrue } from './accrue.js';
import { chargedSoFar, chargedThrough } from './charged-so-far.js';
import { checkInterestRules } from './check-interest-rules.js';
import { checkLateInterest } from './check-late-interest.js';
import type { Accrual, InterestPolicy } from './interest.types.js';
import { pausesOfHolds } from './pauses-of-holds.js';
import { prepareTerms, type PreparedTerms } from './prepare-terms.js';
import { termsOfItems } from './terms-of-items.js';

/** What interest of an instalment is to be charged, with the tax on it; minor units. */
export interface InterestLine {
  readonly instalment: InstalmentState;
  readonly terms: LateInterestTerms;
  readonly accrual: Accrual;
  readonly charged: Money;
  readonly interest: number;
  readonly tax: number | undefined;
  /** The first later day on which interest was charged already: from then on it is counted there. */
  readonly laterOn: LocalDate | undefined;
}

/** What the lines are worked out of. */
interface Charging {
  readonly journal: Journal;
  readonly instalments: readonly InstalmentState[];
  readonly policy: InterestPolicy;
  readonly through: LocalDate;
}

/**
 * Earned − charged of each instalment that has terms, with its explanation; those where nothing is to be charged too.
 *
 * @throws interest.cap_below_zero, interest.tax_below_zero, interest.rate_above_cap (the policy against itself); what accruing throws, with
 * the item's id.
 */
export function interestLines({ journal, instalments, policy, through }: Charging): readonly InterestLine[] {
  const { maximumPercent, maximumPerYear, tax, pausedBy = [] } = policy.interest ?? {};
  if (policy.interest) checkInterestRules(policy.interest, 'policy.interest');
  const agreed = termsOfItems(journal);
  const prepared = new Map<LateInterestTerms, PreparedTerms>();
  const read = (terms: LateInterestTerms): PreparedTerms => {
    const known = prepared.get(terms);
    if (known) return known;
    if (terms === policy.lateInterest) checkLateInterest(terms, { maximumPerYear, path: 'policy.lateInterest' });
    const fresh = prepareTerms(terms);
    prepared.set(terms, fresh);
    return fresh;
  };
  const slots = chargedSoFar(journal);
  const pausesOf = pausesOfHolds(journal, pausedBy, through);
  return instalments.flatMap((instalment) => {
    const { itemId, number, dueOn, original, reductions } = instalment;
    const { currency } = original;
    const terms = agreed.get(itemId) ?? policy.lateInterest;
    if (!terms || dueOn >= through) return [];
    const before = chargedThrough(slots.get(slotKey(itemId, number, 'lateInterest')), through);
    const charged = { amount: before.amount, currency };
    const item = { principal: { amount: original.principal, currency }, dueOn, reductions, charged };
    const limits = { through, pauses: pausesOf(itemId), ...(maximumPercent !== undefined && { maximumPercent }) };
    const accrual = named(instalment, () => accrue(item, read(terms), limits));
    const taxed = tax && chargedThrough(slots.get(slotKey(itemId, number, 'tax')), through).amount;
    const owed = tax && scaleMoney(accrual.earned, { by: tax.percent, denominator: 100, rounding: tax.rounding }).amount;
    const toTax = taxed === undefined || owed === undefined ? undefined : checkedAmount(owed - taxed);
    return [{ instalment, terms, accrual, charged, interest: accrual.toCharge.amount, tax: toTax, laterOn: before.laterOn }];
  });
}

/** What is wrong with one instalment's interest says whose it is. */
function named<T>({ itemId, number }: InstalmentState, worked: () => T): T {
  try {
    return worked();
  } catch (error) {
    const { code, facts, path } = error as Partial<Fault>;
    throw code === undefined ? error : fault(code, { ...facts, itemId, instalment: number }, path);
  }
}
