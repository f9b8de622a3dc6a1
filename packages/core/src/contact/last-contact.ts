import type { Instant, LocalDate } from '../calendar/index.js';
import { isKind, isKnown, voidsOf, type ContactOutcome, type Journal } from '../journal/index.js';

/** The latest contact of an account. */
export interface LastContact {
  readonly on: LocalDate;
  readonly outcome: ContactOutcome;
  /** When to follow up, where that was agreed. */
  readonly nextOn?: LocalDate;
}

/**
 * The latest contact by a day, as known at an instant: by its own day, of one day the one that was logged last.
 *
 * @example
 * lastContact(journal, { asOf: '2026-03-31' })?.outcome; // => 'no-answer'
 */
export function lastContact(journal: Journal, at: { readonly asOf: LocalDate; readonly knownAt?: Instant }): LastContact | undefined {
  const voids = voidsOf(journal, at.knownAt);
  let last: LastContact | undefined;
  for (const entry of journal.entries) {
    if (!isKind(entry, 'contact-logged') || entry.on > at.asOf || !isKnown(entry, at.knownAt) || voids.hasEntry(entry.id)) continue;
    const { outcome, nextOn } = entry.facts;
    if (last === undefined || entry.on >= last.on) last = { on: entry.on, outcome, ...(nextOn !== undefined && { nextOn }) };
  }
  return last;
}
