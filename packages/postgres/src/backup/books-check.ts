import { compareText } from '@cartera/backend';
import { chainFault, fault, type Fault, type StreamTail } from '@cartera/core';
import type { BackupCounts, BackupEntry, BackupRequest } from './backup.types.js';
import { crossCheck } from './cross-check.js';

/** Goes through books in the order of a backup and says the first thing that does not hold. */
export interface BooksCheck {
  /** @returns chain.broken, where it does not follow from the one before. */
  readonly entry: (stored: BackupEntry) => Fault | undefined;
  readonly request: (request: BackupRequest) => void;
  /** Whether what came last comes after what came before it. */
  readonly isInOrder: () => boolean;
  /** Whether every request has the entries that say they are its. */
  readonly agrees: () => boolean;
  readonly counts: () => BackupCounts;
}

/** A check from the first entry on. Holds the last entry's place and nothing before it. */
export function booksCheck(): BooksCheck {
  const cross = crossCheck();
  let tail: (StreamTail & { readonly stream: string }) | undefined;
  let lastKey: string | undefined;
  let inOrder = true;
  const counts = { streams: 0, entries: 0, postings: 0, requests: 0 };
  return {
    entry({ entry, key, n }) {
      const isNew = tail?.stream !== entry.stream;
      inOrder &&= lastKey === undefined && (!isNew || tail === undefined || compareText(tail.stream, entry.stream) < 0);
      const reason = chainFault(entry, isNew ? undefined : tail);
      tail = { stream: entry.stream, seq: entry.seq, at: entry.at, digest: entry.digest };
      cross.entry(key, n);
      counts.streams += isNew ? 1 : 0;
      counts.entries += 1;
      counts.postings += entry.postings.length;
      const { stream, seq } = entry;
      return reason === undefined ? undefined : fault('chain.broken', { stream, seq, reason }, stream);
    },
    request({ key, entries }) {
      inOrder &&= lastKey === undefined || compareText(lastKey, key) < 0;
      lastKey = key;
      cross.request(key, entries);
      counts.requests += 1;
    },
    isInOrder: () => inOrder,
    agrees: cross.agrees,
    counts: () => ({ ...counts }),
  };
}
