import { dayNumber, dayText } from '../calendar/index.js';
import {
  checkedAmount,
  checkedCurrency,
  compareDecimals,
  sameCurrency,
  scaleMoney,
  type Because,
  type Decimal,
  type Money,
} from '../money/index.js';
import { balanceMoves, type BalanceMove } from './balance-moves.js';
import type { Accrual, AccrualMoment, InterestItem } from './interest.types.js';
import { mergedPauses } from './merged-pauses.js';
import { checkMaximum, type PreparedTerms } from './prepare-terms.js';
import { walkDays, type Walked } from './walk-days.js';

const NOTHING: Walked = { earned: 0, segments: [], steps: [] };

/** `accrueLateInterest` over terms that were read before: for many debts under one agreement. */
export function accrue(item: InterestItem, terms: PreparedTerms, at: AccrualMoment): Accrual {
  const { principal } = item;
  const currency = checkedCurrency(principal.currency);
  checkedAmount(principal.amount);
  const [dueOn, through] = [dayNumber(item.dueOn, 'dueOn'), dayNumber(at.through, 'through')];
  const moves = balanceMoves(item);
  const pauses = at.pauses ? mergedPauses(at.pauses) : [];
  const graceEnd = dueOn + terms.graceDays;
  const start = terms.graceDays > 0 && !(terms.fromDue && openOn(principal.amount, moves, graceEnd) > 0) ? graceEnd : dueOn;
  const course = { start, through, throughText: at.through, principal: principal.amount, currency, moves, pauses };
  const walked = through > graceEnd ? walkDays(course, terms) : NOTHING;
  checkMaximum(at.maximumPercent, 'maximumPercent');
  const limited = limit(walked.earned, principal, lower(terms.maximumPercent, at.maximumPercent));
  if (item.charged) sameCurrency(principal, item.charged, 'charged');
  const money = (amount: number): Money => Object.freeze({ amount: checkedAmount(amount), currency });
  const [earned, charged] = [money(limited.earned), money(item.charged?.amount ?? 0)];
  const toCharge = money(earned.amount - charged.amount);
  const inGrace = through > dueOn && through <= graceEnd;
  const because = [
    ...(inGrace ? [step('interest.in_grace', { dueOn: item.dueOn, through: dayText(graceEnd) })] : []),
    ...walked.steps,
    ...limited.steps,
    step('interest.earned', { through: at.through, earned }),
    step('interest.to_charge', { charged, toCharge }),
  ];
  return Object.freeze({ earned, charged, toCharge, segments: Object.freeze(walked.segments), because: Object.freeze(because) });
}

function step(code: string, facts: Because['facts']): Because {
  return Object.freeze({ code, facts: Object.freeze(facts) });
}

/** What is open of the principal at the end of a day. */
function openOn(principal: number, moves: readonly BalanceMove[], day: number): number {
  return moves.reduce((open, move) => (move.on <= day ? checkedAmount(open - move.principal) : open), principal);
}

function lower(a: Decimal | undefined, b: Decimal | undefined): Decimal | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareDecimals(a, b) <= 0 ? a : b;
}

/** No more than that part of the principal, rounded down. */
function limit(
  earned: number,
  principal: Money,
  percent: Decimal | undefined,
): { readonly earned: number; readonly steps: readonly Because[] } {
  if (percent === undefined || principal.amount <= 0) return { earned, steps: [] };
  const most = scaleMoney(principal, { by: percent, denominator: 100, rounding: 'down' });
  if (earned <= most.amount) return { earned, steps: [] };
  return { earned: most.amount, steps: [step('interest.capped', { percent, most })] };
}
