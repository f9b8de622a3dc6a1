import { compareInstants, type Instant } from '../calendar/index.js';
import { isKind, kindTraits } from './entry-kinds.js';
import type { Entry, Journal } from './journal.types.js';

/** What never was, as known at an instant. */
export interface Voids {
  /** Whether an entry never was. A void itself stands, but moves no state: what it undid is left out instead. */
  readonly hasEntry: (entryId: string) => boolean;
  /** Whether a posting of an entry that otherwise stands was undone. */
  readonly hasPosting: (entry: Entry, index: number) => boolean;
}

const NONE: Voids = { hasEntry: () => false, hasPosting: () => false };

/**
 * The entry that voided another, if any.
 *
 * @example
 * voidedBy(journal, 'pay-1/1')?.facts.reason; // => 'wrong customer'
 */
export function voidedBy(journal: Journal, entryId: string): Entry | undefined {
  return journal.entries.find((entry) => isKind(entry, 'entry-voided') && entry.facts.entryIds.includes(entryId));
}

/** Everything voided as known at `knownAt` (its own instant counts), or as known now. */
export function voidsOf(journal: Journal, knownAt?: Instant): Voids {
  const entryIds = new Set<string>();
  const lines = new Map<string, Set<number>>();
  for (const entry of journal.entries) {
    if (!isKind(entry, 'entry-voided') || !isKnown(entry, knownAt)) continue;
    for (const id of entry.facts.entryIds) entryIds.add(id);
    for (const { entryId, index } of entry.facts.lines) lines.set(entryId, (lines.get(entryId) ?? new Set()).add(index));
  }
  if (entryIds.size === 0) return NONE;
  return {
    hasEntry: (id) => entryIds.has(id),
    hasPosting: (entry, index) => lines.get(entry.id)?.has(pairOf(entry.kind, index)) ?? false,
  };
}

/** Whether the store knew an entry at `knownAt`; always, when none is given. */
export function isKnown(entry: Entry, knownAt: Instant | undefined): boolean {
  return knownAt === undefined || compareInstants(entry.at, knownAt) <= 0;
}

/** The pair a posting belongs to, by its place; −1 for one outside the pairs. */
function pairOf(kind: string, index: number): number {
  const from = kindTraits(kind)?.pairsFrom;
  return from === undefined ? -1 : Math.floor((index - from) / 2);
}
