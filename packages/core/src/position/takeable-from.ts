import type { LocalDate } from '../calendar/index.js';
import { voidsOf, type Component, type Journal } from '../journal/index.js';

/** Names one component of one instalment, or (component 'unapplied', instalment 0) the money of a payment. */
export function slotKey(itemId: string, instalment: number, component: Component | 'unapplied'): string {
  return `${component}:${instalment}:${itemId}`;
}

/**
 * What can be taken of each component of each instalment, and of each payment's money, from a day on, as known now:
 * the least that is open (or left) on that day or any later one. A later payment already booked is thereby never undercut.
 *
 * @returns Minor units by `slotKey`; what is not there, or nothing posted by the day, cannot be taken of.
 */
export function takeableFrom(journal: Journal, on: LocalDate): ReadonlyMap<string, number> {
  const byThen = new Map<string, number>();
  const after = new Map<string, Map<LocalDate, number>>();
  const voids = voidsOf(journal);
  for (const entry of journal.entries) {
    if (entry.kind === 'entry-voided' || voids.hasEntry(entry.id)) continue;
    entry.postings.forEach((posting, index) => {
      if (voids.hasPosting(entry, index)) return;
      const key = slotKey(posting.itemId, posting.instalment, posting.component);
      const amount = posting.component === 'unapplied' ? -posting.amount.amount : posting.amount.amount;
      if (posting.on <= on) byThen.set(key, (byThen.get(key) ?? 0) + amount);
      else {
        const days = after.get(key) ?? new Map<LocalDate, number>();
        after.set(key, days.set(posting.on, (days.get(posting.on) ?? 0) + amount));
      }
    });
  }
  return new Map([...byThen].map(([key, amount]) => [key, least(amount, after.get(key))]));
}

function least(start: number, moves: ReadonlyMap<LocalDate, number> | undefined): number {
  let open = start;
  let lowest = start;
  for (const day of [...(moves?.keys() ?? [])].sort()) {
    open += moves?.get(day) ?? 0;
    lowest = Math.min(lowest, open);
  }
  return lowest;
}
