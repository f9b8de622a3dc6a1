import type { Instant, LocalDate } from '../calendar/index.js';
import { isKind, isKnown, type Journal } from '../journal/index.js';

/** The latest reminder of an account. */
export interface LastReminder {
  readonly on: LocalDate;
  readonly stage: string;
  readonly tone: string;
  readonly channel: string;
}

/**
 * The latest reminder by a day, as known at an instant: by its own day, of one day the one that was recorded last. Undefined where none was sent.
 *
 * It is no contact (`lastContact`): nobody was spoken with, nothing came of it yet, and an agreed follow-up stays agreed.
 *
 * @example
 * lastReminder(journal, { asOf: '2026-03-31' })?.stage; // => 'overdue'
 */
export function lastReminder(journal: Journal, at: { readonly asOf: LocalDate; readonly knownAt?: Instant }): LastReminder | undefined {
  let last: LastReminder | undefined;
  for (const entry of journal.entries) {
    if (!isKind(entry, 'reminder-sent') || entry.on > at.asOf || !isKnown(entry, at.knownAt)) continue;
    const { stage, tone, channel } = entry.facts;
    if (last === undefined || entry.on >= last.on) last = { on: entry.on, stage, tone, channel };
  }
  return last;
}
