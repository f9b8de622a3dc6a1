import { isKind, moneySourceOf } from './entry-kinds.js';
import type { LineReference } from './entry-facts.types.js';
import type { ApplicationLine, Journal } from './journal.types.js';
import { voidsOf } from './voids.js';

/** A line that stands: money of a source on a debt, from a day on. */
export interface Application extends LineReference {
  readonly sourceId: string;
  readonly line: ApplicationLine;
  readonly on: string;
  /** The entry that took it back on a later day (a return, a cancellation), with the place of its pair there. */
  readonly undone?: LineReference & { readonly on: string };
}

/**
 * Every application of a journal that was not voided, as known now; those taken back by a return or a cancellation say so.
 */
export function applicationsOf(journal: Journal): readonly Application[] {
  const voids = voidsOf(journal);
  const found = new Map<string, Application>();
  for (const entry of journal.entries) {
    if (voids.hasEntry(entry.id)) continue;
    if (isKind(entry, 'payment-applied') || isKind(entry, 'credit-note-applied')) {
      const sourceId = moneySourceOf(entry.facts) ?? '';
      entry.facts.lines.forEach((line, index) => {
        const on = entry.postings[index * 2]?.on ?? entry.on;
        if (!voids.hasPosting(entry, index * 2))
          found.set(key({ entryId: entry.id, index }), { entryId: entry.id, index, sourceId, line, on });
      });
    } else if (isKind(entry, 'payment-returned') || isKind(entry, 'credit-note-cancelled')) {
      entry.facts.undone.forEach((reference, index) => {
        const application = found.get(key(reference));
        const on = entry.postings[1 + index * 2]?.on ?? entry.on;
        if (application) found.set(key(reference), { ...application, undone: { entryId: entry.id, index, on } });
      });
    }
  }
  return [...found.values()];
}

function key({ entryId, index }: LineReference): string {
  return `${index}:${entryId}`;
}
