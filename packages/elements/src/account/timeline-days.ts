import { compareInstants, type Entry, type Instant, type LocalDate } from '@cartera/core';
import { isFields, isListOf, isText } from '../given/index.js';

/** One thing that happened; `voidedBy`: it never was, and that says who took it back and why. */
export interface TimelineLine {
  readonly entry: Entry;
  readonly voidedBy?: Entry;
}

/** What happened on one day. */
export interface TimelineDay {
  readonly on: LocalDate;
  readonly lines: readonly TimelineLine[];
}

/** Which entries belong to what is looked at. */
export interface TimelineMoment {
  readonly asOf?: LocalDate | undefined;
  readonly knownAt?: Instant | undefined;
}

/**
 * Entries as a story: by the day on which each took effect, the newest first, and within a day the latest told first. What was voided stands with what voided it; a void
 * whose entry is not among these stands by itself.
 */
export function timelineDays(entries: readonly Entry[], { asOf, knownAt }: TimelineMoment): readonly TimelineDay[] {
  const told = entries.filter(
    ({ on, at }) => (asOf === undefined || on <= asOf) && (knownAt === undefined || compareInstants(at, knownAt) <= 0),
  );
  const voids = new Map(told.flatMap((entry) => voidedIds(entry).map((id) => [id, entry] as const)));
  const here = new Set(told.map(({ id }) => id));
  const days = new Map<LocalDate, TimelineLine[]>();
  for (const entry of [...told].sort((a, b) => b.on.localeCompare(a.on) || b.seq - a.seq)) {
    if (voidedIds(entry).some((id) => here.has(id))) continue;
    const voidedBy = voids.get(entry.id);
    const line = { entry, ...(voidedBy && { voidedBy }) };
    const lines = days.get(entry.on);
    if (lines) lines.push(line);
    else days.set(entry.on, [line]);
  }
  return [...days].map(([on, lines]) => ({ on, lines }));
}

function voidedIds({ kind, facts }: Entry): readonly string[] {
  if (kind !== 'entry-voided' || !isFields(facts)) return [];
  const { entryIds } = facts;
  return isListOf(entryIds, isText) ? entryIds : [];
}
