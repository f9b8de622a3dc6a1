import { addDays, type Instant, type LocalDate } from '../calendar/index.js';
import { isKnown, voidsOf, type Hold, type Journal } from '../journal/index.js';

/** Entries place a hold with `facts.hold` and end one with `facts.endsHold`, whatever their kind. */
interface HoldFacts {
  readonly hold?: Hold;
  readonly endsHold?: { readonly holdId: string; readonly on: LocalDate };
}

interface Moment {
  readonly asOf: LocalDate;
  readonly knownAt?: Instant;
}

/** The holds in force on a day: from its first through its last day, or through the day it was ended. */
export function holdsAt(journal: Journal, at: Moment): readonly Hold[] {
  return Object.freeze(knownHolds(journal, at.knownAt).filter(({ from, through }) => from <= at.asOf && (through === undefined || at.asOf <= through)));
}

/** The next day on which a hold already known begins, or no longer holds. */
export function nextHoldChange(journal: Journal, at: Moment): LocalDate | undefined {
  const days = knownHolds(journal, at.knownAt).flatMap(({ from, through }) => (through === undefined ? [from] : [from, addDays(through, 1)]));
  return days.filter((day) => day > at.asOf).reduce<LocalDate | undefined>((next, day) => (next === undefined || day < next ? day : next), undefined);
}

function knownHolds(journal: Journal, knownAt: Instant | undefined): readonly Hold[] {
  const holds = new Map<string, Hold>();
  let voids: ReturnType<typeof voidsOf> | undefined;
  for (const entry of journal.entries) {
    const { hold, endsHold } = entry.facts as HoldFacts;
    if (hold === undefined && endsHold === undefined) continue;
    voids ??= voidsOf(journal, knownAt);
    if (!isKnown(entry, knownAt) || voids.hasEntry(entry.id)) continue;
    if (hold) holds.set(hold.id, hold);
    const ended = endsHold && holds.get(endsHold.holdId);
    if (ended && (ended.through === undefined || endsHold.on < ended.through)) holds.set(ended.id, Object.freeze({ ...ended, through: endsHold.on }));
  }
  return [...holds.values()];
}
