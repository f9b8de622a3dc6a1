import { deepFreeze } from '../assert/index.js';
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

const NOTHING: Walked = { earned: 0n, segments: [], steps: [] };

/** `accrueLateInterest` over terms that were read before: for many debts under one agreement. */
export function accrue(item: InterestItem, terms: PreparedTerms, at: AccrualMoment): Accrual {
  const { principal } = item;
  const currency = checkedCurrency(principal.currency);
  checkedAmount(principal.amount);
  const [dueOn, through] = [dayNumber(item.dueOn, 'dueOn'), dayNumber(at.through, 'through')];
  const moves = balanceMoves(item);
  const pauses = at.pauses ? mergedPauses(at.pauses) : [];
  checkMaximum(at.maximumPercent, 'maximumPercent');
  const graceEnd = dueOn + terms.graceDays;
  const start = terms.fromDue && openOn(principal.amount, moves, graceEnd) > 0 ? dueOn : graceEnd;
  const walked = through > graceEnd ? walkDays({ start, through, principal: principal.amount, currency, moves, pauses }, terms) : NOTHING;
  const grace =
    through > dueOn && through <= graceEnd ? [{ code: 'interest.in_grace', facts: { dueOn: item.dueOn, through: dayText(graceEnd) } }] : [];
  const limited = limit(walked.earned, principal, lower(terms.maximumPercent, at.maximumPercent));
  const charged = item.charged ?? { amount: 0, currency };
  sameCurrency(principal, charged, 'charged');
  const earned: Money = { amount: checkedAmount(Number(limited.earned)), currency };
  const toCharge: Money = { amount: checkedAmount(earned.amount - checkedAmount(charged.amount)), currency };
  const sum: Because = { code: 'interest.earned', facts: { through: at.through, earned } };
  const rest: Because = { code: 'interest.to_charge', facts: { charged, toCharge } };
  const because = [...grace, ...walked.steps, ...limited.steps, sum, rest];
  return deepFreeze({ earned, charged: { amount: charged.amount, currency }, toCharge, segments: walked.segments, because });
}

/** What is open of the principal at the end of a day. */
function openOn(principal: number, moves: readonly BalanceMove[], day: number): number {
  return moves.reduce((open, move) => (move.on <= day ? open - move.principal : open), principal);
}

function lower(a: Decimal | undefined, b: Decimal | undefined): Decimal | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareDecimals(a, b) <= 0 ? a : b;
}

/** No more than that part of the principal, rounded down. */
function limit(
  earned: bigint,
  principal: Money,
  percent: Decimal | undefined,
): { readonly earned: bigint; readonly steps: readonly Because[] } {
  if (percent === undefined || principal.amount <= 0) return { earned, steps: [] };
  const most = scaleMoney(principal, { by: percent, denominator: 100, rounding: 'down' });
  if (earned <= BigInt(most.amount)) return { earned, steps: [] };
  return { earned: BigInt(most.amount), steps: [{ code: 'interest.capped', facts: { percent, most } }] };
}
