import { lineReference, undonePair } from '../allocation/index.js';
import type { LocalDate } from '../calendar/index.js';
import { applicationsOf, type Journal, type LineReference, type Posting } from '../journal/index.js';
import type { MoneyDocument } from './money-document.js';

/**
 * Undoes a payment or credit note from a day on: its money goes, and every debt it was put on is open again, each on the later of
 * that day and the application's own.
 */
export function takeBack(
  journal: Journal,
  document: MoneyDocument,
  on: LocalDate,
): { readonly postings: readonly Posting[]; readonly undone: readonly LineReference[] } {
  const live = applicationsOf(journal).filter(({ sourceId, undone }) => sourceId === document.id && !undone);
  const pairs = live.map(
    ({ entryId, index }) => journal.entries.find(({ id }) => id === entryId)?.postings.slice(index * 2, index * 2 + 2) ?? [],
  );
  const received = document.entry.postings[0] as Posting;
  return { postings: [...undonePair([received], on), ...pairs.flatMap((pair) => undonePair(pair, on))], undone: live.map(lineReference) };
}
