import { laterDay, type Instant, type LocalDate } from '../calendar/index.js';
import { isKnown, type Hold, type Journal, type Voids } from '../journal/index.js';

/** Entries place a hold with `facts.hold` and end one with `facts.endsHold`, whatever their kind. */
interface HoldFacts {
  readonly hold?: Hold;
  readonly endsHold?: { readonly holdId: string; readonly on: LocalDate };
}

/** Every hold known at an instant, whatever its days, with the end it was given since. */
export function knownHolds(journal: Journal, knownAt: Instant | undefined, voids: Voids): readonly Hold[] {
  const holds = new Map<string, Hold>();
  for (const entry of journal.entries) {
    const { hold, endsHold } = entry.facts as HoldFacts;
    if (hold === undefined && endsHold === undefined) continue;
    if (!isKnown(entry, knownAt) || voids.hasEntry(entry.id)) continue;
    if (hold) holds.set(hold.id, hold);
    const ended = endsHold && holds.get(endsHold.holdId);
    if (ended && (ended.through === undefined || endsHold.on < ended.through))
      holds.set(ended.id, Object.freeze({ ...ended, through: endsHold.on }));
  }
  return [...holds.values()];
}

/** The holds in force on a day: from its first through its last day, or through the day it was ended. */
export function holdsOn(holds: readonly Hold[], asOf: LocalDate): readonly Hold[] {
  return Object.freeze(holds.filter(({ from, through }) => from <= asOf && (through === undefined || asOf <= through)));
}

/** The next day on which a hold begins, or no longer holds. */
export function nextHoldChange(holds: readonly Hold[], asOf: LocalDate): LocalDate | undefined {
  const days = holds.flatMap(({ from, through }) => (through === undefined ? [from] : [from, laterDay(through, 1)]));
  return days
    .filter((day) => day > asOf)
    .reduce<LocalDate | undefined>((next, day) => (next === undefined || day < next ? day : next), undefined);
}
