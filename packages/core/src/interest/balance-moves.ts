import { dayNumber } from '../calendar/index.js';
import { checkedAmount, sameCurrency } from '../money/index.js';
import type { InterestItem } from './interest.types.js';

/** What changes on a day: principal that is reduced, late interest that is paid or waived. Minor units. */
export interface BalanceMove {
  readonly on: number;
  principal: number;
  interest: number;
}

/**
 * The days on which an item's balance changes, in order: one a day, whatever the number of reductions.
 *
 * @throws money.currency_mismatch, money.out_of_range, calendar.not_a_day, at the reduction's path.
 */
export function balanceMoves({ principal, reductions = [] }: InterestItem): readonly BalanceMove[] {
  const moves = new Map<number, BalanceMove>();
  for (let index = 0; index < reductions.length; index += 1) {
    const { on, amount, component = 'principal' } = reductions[index] as (typeof reductions)[number];
    if (component !== 'principal' && component !== 'lateInterest') continue;
    sameCurrency(principal, amount, `reductions[${index}].amount`);
    const day = dayNumber(on, `reductions[${index}].on`);
    let move = moves.get(day);
    if (move === undefined) moves.set(day, (move = { on: day, principal: 0, interest: 0 }));
    if (component === 'principal') move.principal = checkedAmount(move.principal + checkedAmount(amount.amount));
    else move.interest = checkedAmount(move.interest + checkedAmount(amount.amount));
  }
  return [...moves.values()].sort((a, b) => a.on - b.on);
}
