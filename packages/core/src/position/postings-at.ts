import { compareInstants, type Instant, type LocalDate } from '../calendar/index.js';
import type { Journal, Posting, StreamId } from '../journal/index.js';
import { checkKnowledge } from './position-at.js';

/** A posting where it stands: whose it is, and when it was learned. */
export type PlacedPosting = Posting & { readonly stream: StreamId; readonly at: Instant };

/**
 * The postings of a journal with on ≤ `asOf` and at ≤ `knownAt`, in the order of its entries: what a store that makes its journals, rather than
 * keeping them, gives for a whole portfolio. Both ends count; without them all postings.
 *
 * What was voided is here with the void beside it: together they sum to nothing.
 *
 * @throws position.knowledge_not_kept when `knownAt` lies before the journal's `knownFrom`; calendar.not_an_instant.
 * @example
 * // an invoice of 1,000.00 of 1 March, 400.00 received and applied on the 10th
 * postingsAt(journal, { asOf: '2026-03-09' }).map(({ amount }) => amount.amount); // => [100000]
 * postingsAt(journal, {}).map(({ amount }) => amount.amount); // => [100000, -40000, -40000, 40000]
 */
export function postingsAt(
  journal: Journal,
  { asOf, knownAt }: { readonly asOf?: LocalDate | undefined; readonly knownAt?: Instant | undefined },
): readonly PlacedPosting[] {
  checkKnowledge(journal, knownAt);
  const placed = journal.entries.flatMap(({ at, postings }) =>
    knownAt !== undefined && compareInstants(at, knownAt) > 0
      ? []
      : postings
          .filter(({ on }) => asOf === undefined || on <= asOf)
          .map((posting) => Object.freeze({ ...posting, stream: journal.stream, at })),
  );
  return Object.freeze(placed);
}
