import { isKind, kindTraits, voidsOf, type Entry, type Journal, type LineReference, type Posting } from '../journal/index.js';

/** What goes when an entry is voided: whole entries, single pairs of others, and the postings of both. */
export interface VoidedParts {
  readonly entryIds: readonly string[];
  readonly lines: readonly LineReference[];
  readonly postings: readonly Posting[];
}

/** Everything that hangs on an entry and still stands. */
export function voidedParts(journal: Journal, entry: Entry): VoidedParts {
  const voids = voidsOf(journal);
  const standing = (candidate: Entry) => candidate.postings.filter((_, index) => !voids.hasPosting(candidate, index));
  const roots = [entry, ...releasesOf(journal, entry)];
  const whole = [...roots, ...roots.flatMap((root) => applicationsWith(journal, root)).filter(({ id }) => !voids.hasEntry(id))];
  const postings = whole.flatMap(standing);
  const lines: LineReference[] = [];
  if (isKind(entry, 'invoice-recorded') || isKind(entry, 'balance-stated')) {
    const { itemId } = entry.facts;
    for (const candidate of journal.entries) {
      const from = kindTraits(candidate.kind)?.pairsFrom;
      if (from === undefined || voids.hasEntry(candidate.id)) continue;
      for (let index = from; index + 1 < candidate.postings.length; index += 2) {
        if (candidate.postings[index]?.itemId !== itemId || voids.hasPosting(candidate, index)) continue;
        lines.push({ entryId: candidate.id, index: (index - from) / 2 });
        postings.push(...candidate.postings.slice(index, index + 2));
      }
    }
  }
  return { entryIds: whole.map(({ id }) => id), lines, postings };
}

/** What a credit of interest gave back. */
function releasesOf(journal: Journal, entry: Entry): readonly Entry[] {
  return journal.entries.filter((other) => isKind(other, 'interest-released') && other.facts.entryId === entry.id);
}

/** The applications of a payment or credit note. */
function applicationsWith(journal: Journal, entry: Entry): readonly Entry[] {
  if (isKind(entry, 'payment-recorded')) {
    const { paymentId } = entry.facts;
    return journal.entries.filter((other) => isKind(other, 'payment-applied') && other.facts.paymentId === paymentId);
  }
  if (isKind(entry, 'credit-note-issued') || isKind(entry, 'interest-released')) {
    const { creditNoteId } = entry.facts;
    return journal.entries.filter((other) => isKind(other, 'credit-note-applied') && other.facts.creditNoteId === creditNoteId);
  }
  return [];
}
