import type { LocalDate } from '../calendar/index.js';
import type { EntryFacts, Journal, Posting } from '../journal/index.js';
import { slotKey, takeableFrom } from '../position/index.js';
import { chargedSoFar } from './charged-so-far.js';

/** One component of a credit that is more than what is open of it. */
export type ReleasedLine = EntryFacts['interest-released']['lines'][number];

/**
 * What credits take beyond what is open, on their day or any later one: first what was waived (the waiver shrinks with the charge), then
 * what was paid (it is the customer's again).
 *
 * @param credits Postings below zero on instalments.
 */
export function releasedLines(journal: Journal, credits: readonly Posting[], on: LocalDate): readonly ReleasedLine[] {
  if (credits.length === 0) return [];
  const takeable = takeableFrom(journal, on);
  const slots = chargedSoFar(journal);
  return credits.flatMap(({ itemId, instalment, component, amount: { amount, currency } }) => {
    if (component === 'unapplied') return [];
    const key = slotKey(itemId, instalment, component);
    const excess = Math.min(-amount, Math.max(0, -((takeable.get(key) ?? 0) + amount)));
    if (excess === 0) return [];
    const waived = Math.min(excess, Math.max(0, slots.get(key)?.waived ?? 0));
    const money = (part: number) => ({ amount: part, currency });
    return [{ itemId, instalment, component, paid: money(excess - waived), waived: money(waived) }];
  });
}
