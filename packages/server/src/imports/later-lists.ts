import { listedAccount } from '@cartera/interchange';
import { loadJournals } from '../books/index.js';
import type { ImportRequest } from './import.types.js';
import type { KnownDocuments } from './known-documents.js';

/** Journals looked at together. */
const PAGE = 500;

/** Whether a list of this source and of a later day is in the books: what it said still stands. */
export async function hasLaterList({ store, mapping, asOf }: ImportRequest, { spokenOfLater }: KnownDocuments): Promise<boolean> {
  const streams = [...spokenOfLater];
  for (let at = 0; at < streams.length; at += PAGE) {
    for (const journal of await loadJournals(store, streams.slice(at, at + PAGE)))
      for (const { isKnownLater } of listedAccount(journal, mapping, asOf).items.values()) if (isKnownLater) return true;
  }
  return false;
}
