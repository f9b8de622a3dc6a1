import { accept, refuse, type CommandOf, type Decision } from '../journal/index.js';
import { negateMoney } from '../money/index.js';
import { positionOn, slotKey, takeableFrom, type Situation } from '../position/index.js';

/**
 * Waives some of one component of an instalment from the command's day on: it was charged, and is no longer owed. Late interest that was waived
 * counts as charged and is never charged again.
 *
 * @returns Refused, the first that holds: waiver.item_unknown, waiver.currency_mismatch, waiver.not_positive, waiver.exceeds_open (more than
 * is open of it on that day or any later one).
 * @example
 * // 6.33 of late interest open, 5.00 waived: 1.33 left to pay
 * decideWaiver(command, situation); // => one entry 'charge-waived', −5.00
 */
export function decideWaiver(command: CommandOf<'waive'>, situation: Situation<unknown>): Decision {
  const { journal, position } = situation;
  const { facts, on } = command;
  const { itemId, instalment: number, component, amount } = facts;
  const instalment = positionOn(situation, on).instalments.find((state) => state.itemId === itemId && state.number === number);
  if (!instalment) return refuse('waiver.item_unknown', { itemId, instalment: number }, 'facts.itemId');
  const { issuedOn, dueOn, open } = instalment;
  if (amount.currency !== open.currency) return refuse('waiver.currency_mismatch', { currency: open.currency }, 'facts.amount');
  if (amount.amount <= 0) return refuse('waiver.not_positive', {}, 'facts.amount');
  const left = Math.max(0, takeableFrom(journal, on).get(slotKey(itemId, number, component)) ?? 0);
  if (amount.amount > left)
    return refuse('waiver.exceeds_open', { component, open: { amount: left, currency: open.currency } }, 'facts.amount');
  const posting = { itemId, instalment: number, component, amount: negateMoney(amount), issuedOn, dueOn, on };
  return accept(command, [{ kind: 'charge-waived', facts, postings: [posting] }], { expectedVersion: position.version });
}
