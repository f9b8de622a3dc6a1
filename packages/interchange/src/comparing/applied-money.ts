import { isKind, voidsOf, type ApplicationLine, type Entry, type Journal, type LocalDate } from '@cartera/core';

/** Money of a payment or a credit note that is on a document, from a day on. */
export interface AppliedMoney {
  readonly sourceId: string;
  readonly on: LocalDate;
  readonly line: ApplicationLine;
}

/** The money that stands on a document, earliest first: neither voided, nor of a payment that was returned or a credit note that was cancelled. */
export function appliedMoney(journal: Journal, itemId: string): readonly AppliedMoney[] {
  const voids = voidsOf(journal);
  const standing = journal.entries.filter(({ id }) => !voids.hasEntry(id));
  const ended = new Set(standing.flatMap((entry) => endedSource(entry) ?? []));
  return standing
    .flatMap((entry) => linesOf(entry).filter((_, index) => !voids.hasPosting(entry, index * 2)))
    .filter(({ line, sourceId }) => line.itemId === itemId && !ended.has(sourceId))
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/** A pair of postings a line; both bear the day that the line counts from. */
function linesOf(entry: Entry): readonly AppliedMoney[] {
  const applied = isKind(entry, 'payment-applied') || isKind(entry, 'credit-note-applied');
  if (!applied) return [];
  const sourceId = entry.kind === 'payment-applied' ? entry.facts.paymentId : entry.facts.creditNoteId;
  return entry.facts.lines.map((line, index) => ({ sourceId, on: entry.postings[index * 2]?.on ?? entry.on, line }));
}

function endedSource(entry: Entry): string | undefined {
  if (isKind(entry, 'payment-returned')) return entry.facts.paymentId;
  return isKind(entry, 'credit-note-cancelled') ? entry.facts.creditNoteId : undefined;
}
