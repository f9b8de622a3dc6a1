import { compareInstants, type Entry, type Instant, type LocalDate } from '@cartera/core';
import { isFields, isListOf, isText } from '../given/index.js';

/** One thing that happened. */
export interface TimelineLine {
  readonly entry: Entry;
  /** What came of it at once: a payment's application. */
  readonly also: readonly Entry[];
  /** It never was, and this says who took it back and why. */
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
  for (const entry of [...told].sort((a, b) => b.on.localeCompare(a.on) || a.seq - b.seq)) {
    if (voidedIds(entry).some((id) => here.has(id))) continue;
    const lines = days.get(entry.on) ?? [];
    days.set(entry.on, lines);
    const voidedBy = voids.get(entry.id);
    const before = lines.at(-1);
    if (before && before.voidedBy === voidedBy && commandOf(before.entry) === commandOf(entry))
      lines.splice(-1, 1, { ...before, also: [...before.also, entry] });
    else lines.push({ entry, also: [], ...(voidedBy && { voidedBy }) });
  }
  return [...days].map(([on, lines]) => ({ on, lines: lines.toReversed() }));
}

/** Entries are named by their command and their place in it: 'pay-1/2'. */
function commandOf({ id }: Entry): string {
  return id.replace(/\/\d+$/, '');
}

function voidedIds({ kind, facts }: Entry): readonly string[] {
  if (kind !== 'entry-voided' || !isFields(facts)) return [];
  const { entryIds } = facts;
  return isListOf(entryIds, isText) ? entryIds : [];
}
