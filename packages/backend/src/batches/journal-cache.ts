import type { Entry, Journal, StreamId } from '@cartera/core';

/** A journal that grows while a batch is decided. */
export interface GrowingJournal extends Journal {
  readonly entries: Entry[];
}

/** Journals kept from one batch to the next, those used longest ago dropped first. */
export interface JournalCache {
  readonly get: (stream: StreamId) => GrowingJournal | undefined;
  readonly add: (journal: Journal) => void;
  /** Drops what is beyond the bound; between batches only. */
  readonly trim: () => void;
  readonly clear: () => void;
}

/**
 * A cache that holds at most `entriesMax` entries between batches.
 */
export function createJournalCache(entriesMax: number): JournalCache {
  const journals = new Map<StreamId, GrowingJournal>();
  return {
    get(stream) {
      const journal = journals.get(stream);
      if (!journal) return undefined;
      journals.delete(stream);
      journals.set(stream, journal);
      return journal;
    },
    add: (journal) => void journals.set(journal.stream, { ...journal, entries: [...journal.entries] }),
    trim() {
      let held = 0;
      for (const { entries } of journals.values()) held += entries.length;
      for (const [stream, { entries }] of journals) {
        if (held <= entriesMax) return;
        journals.delete(stream);
        held -= entries.length;
      }
    },
    clear: () => journals.clear(),
  };
}
