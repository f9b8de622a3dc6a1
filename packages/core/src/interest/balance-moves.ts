import { dayNumber, type LocalDate } from '../calendar/index.js';
import { checkedAmount, sameCurrency } from '../money/index.js';
import type { InterestItem } from './interest.types.js';

/** What is reduced on a day: principal, or late interest that is paid or waived. Minor units. */
export interface BalanceMove {
  readonly on: number;
  readonly text: LocalDate;
  readonly principal: number;
  readonly interest: number;
}

/**
 * What reduces an item's principal or late interest, by day.
 *
 * @throws money.currency_mismatch, money.out_of_range, calendar.not_a_day, at the reduction's path.
 */
export function balanceMoves({ principal, reductions = [] }: InterestItem): readonly BalanceMove[] {
  const moves: BalanceMove[] = [];
  let sorted = true;
  for (let index = 0; index < reductions.length; index += 1) {
    const { on: text, amount, component = 'principal' } = reductions[index] as (typeof reductions)[number];
    if (component !== 'principal' && component !== 'lateInterest') continue;
    if (amount.currency !== principal.currency) sameCurrency(principal, amount, `reductions[${index}].amount`);
    const on = dayNumber(text, PATHS[index] ?? `reductions[${index}].on`);
    const reduced = checkedAmount(amount.amount);
    const isPrincipal = component === 'principal';
    sorted &&= on >= (moves.at(-1)?.on ?? on);
    moves.push({ on, text, principal: isPrincipal ? reduced : 0, interest: isPrincipal ? 0 : reduced });
  }
  return sorted ? moves : moves.sort((a, b) => a.on - b.on);
}

/** Written once: most debts have few reductions, and a path is read only where something is wrong. */
const PATHS: readonly string[] = Array.from({ length: 8 }, (_, index) => `reductions[${index}].on`);
