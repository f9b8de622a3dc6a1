import { frozenCopy } from '../assert/index.js';
import { checkedInstant, compareInstants, dayNumber, type Instant } from '../calendar/index.js';
import { money } from '../money/index.js';
import { checkDocuments } from './check-documents.js';
import { digestOf } from './digest-of.js';
import { documentDrafts, type DocumentDraft } from './document-drafts.js';
import type { Documents } from './documents.types.js';
import type { Entry, EntryDraft, Journal } from './journal.types.js';
import { entryDigest } from './stamp-entries.js';

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
 * An application is known with its document or, where that came later, with the items it is put on. What is handed over is copied.
 *
 * @throws calendar.not_a_day, calendar.not_an_instant, with the entry's id as path; money.out_of_range; document.no_instalments;
 * document.line_unknown for a line on an instalment that no item has; what `checkDocuments` throws for ids that stand twice and money that
 * gives more than it has.
 * @example
 * const journal = journalFromDocuments({ stream: 'account/ACME', items: [invoice], payments: [payment] });
 * positionAt(journal, { asOf: '2026-03-31' });
 */
export function journalFromDocuments(documents: Documents): Journal {
  checkDocuments(documents);
  const drafts = documentDrafts(documents);
  // A customer is no document: it bears no stamp and counts as always known.
  const stamps = drafts.filter(({ draft }) => draft.kind !== 'account-opened').map(({ recordedAt }) => recordedAt);
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
      checkEntry(entry);
      const numbered = { ...entry, seq: index + 1 };
      previous = entryDigest(numbered, previous);
      return frozenCopy({ ...numbered, digest: previous });
    }),
  );
}

/** Personal data under a commitment, as in any journal. It has no salt: the host keeps the data, and this journal is made anew each time. */
function committed(draft: EntryDraft): EntryDraft & Pick<Entry, 'commitment'> {
  return draft.personal ? { ...draft, commitment: digestOf(draft.personal) } : draft;
}

/** Days, instant and amounts are what they must be; the path is the entry's id. */
function checkEntry({ id, on, at, postings }: Pick<Entry, 'id' | 'on' | 'at' | 'postings'>): void {
  dayNumber(on, id);
  checkedInstant(at, id);
  for (const { on: day, issuedOn, dueOn, amount } of postings) {
    for (const each of [day, issuedOn, dueOn]) if (each !== undefined) dayNumber(each, id);
    money(amount.amount, amount.currency);
  }
}
