import { compareInstants, dayNumber, type Instant, type LocalDate } from '../calendar/index.js';
import { digestOf } from './digest-of.js';
import { documentDrafts, type DocumentDraft } from './document-drafts.js';
import type { Documents } from './documents.types.js';
import type { Entry, EntryDraft, Journal } from './journal.types.js';
import { entryDigest } from './stamp-entries.js';
import { deepFreeze } from '../assert/index.js';

/** Later than anything: with no stamp at all, no knowledge of the past was kept. */
const NEVER: Instant = '9999-12-31T23:59:59.999Z';
/** Earlier than anything, and a day in every time zone: what has no stamp was always known, as far as the journal can tell. */
const ALWAYS: Instant = '0001-01-02T00:00:00Z';

/**
 * The journal of a host that keeps documents of its own (invoices, payments, credit notes) rather than entries.
 *
 * Entries are in the order items, charges, payments, credit notes, refunds, holds, each in the order given; the host's own `entries`
 * come last. Ids are the documents': `item/F-1`, `payment/P-1`. A document without `recordedAt` makes the journal's `knownFrom` the
 * latest one there is: what was known before cannot be told.
 *
 * @throws calendar.not_a_day, document.line_unknown for a line on an instalment that no item has.
 * @example
 * const journal = journalFromDocuments({ stream: 'account/ACME', items: [invoice], payments: [payment] });
 * positionAt(journal, { asOf: '2026-03-31' });
 */
export function journalFromDocuments(documents: Documents): Journal {
  const drafts = documentDrafts(documents);
  const stamps = drafts.map(({ recordedAt }) => recordedAt);
  const known = stamps.filter((at) => at !== undefined);
  const complete = known.length === stamps.length;
  const knownFrom = complete ? undefined : (known.reduce<Instant | undefined>(later, undefined) ?? NEVER);
  const entries = chain(documents, drafts);
  return Object.freeze({ stream: documents.stream, entries, ...(knownFrom !== undefined && { knownFrom }) });
}

function later(latest: Instant | undefined, at: Instant): Instant {
  return latest === undefined || compareInstants(at, latest) > 0 ? at : latest;
}

/** Numbers and chains them in document order. Their instants are each document's own: unlike a store's, they may go back. */
function chain(documents: Documents, drafts: readonly DocumentDraft[]): readonly Entry[] {
  const { stream, entries: own = [] } = documents;
  const unstamped = [
    ...drafts.map(({ draft, recordedAt }) => ({ ...committed(draft), stream, at: recordedAt ?? ALWAYS })),
    ...own.map(({ digest: _digest, ...entry }) => entry),
  ];
  let previous = '';
  return Object.freeze(
    unstamped.map((entry, index) => {
      checkDays(entry);
      const numbered = { ...entry, seq: index + 1 };
      previous = entryDigest(numbered, previous);
      return deepFreeze({ ...numbered, digest: previous });
    }),
  );
}

/** Personal data under a commitment, as in any journal. It has no salt: the host keeps the data, and this journal is made anew each time. */
function committed(draft: EntryDraft): EntryDraft & Pick<Entry, 'commitment'> {
  return draft.personal ? { ...draft, commitment: digestOf(draft.personal) } : draft;
}

function checkDays({ on, postings }: Pick<EntryDraft, 'on' | 'postings'>): void {
  const days: readonly LocalDate[] = [on, ...postings.map((posting) => posting.on)];
  for (const day of days) dayNumber(day);
}
