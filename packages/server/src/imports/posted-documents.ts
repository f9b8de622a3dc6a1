import type { DocumentsQuery, Store, StoredDocument, StoredPosting } from '@cartera/backend';

/** The documents of a store, as quickly as it can: one that tells none is asked for its postings, which say little of who voided what. */
export async function* postedDocuments(store: Store, query: DocumentsQuery): AsyncGenerator<readonly StoredDocument[]> {
  if (store.batches?.documents) {
    yield* store.batches.documents(query);
    return;
  }
  const { asOf, ids, of, live } = query;
  const asked = 'startWith' in ids ? undefined : new Set(ids);
  const isAskedFor = (itemId: string) => (asked ? asked.has(itemId) : 'startWith' in ids && itemId.startsWith(ids.startWith));
  const found = new Map<string, StoredDocument>();
  for await (const postings of store.postings({})) {
    for (const posting of postings) {
      if ((posting.component === 'unapplied') !== (of === 'money') || !isAskedFor(posting.itemId)) continue;
      const key = `${posting.itemId}\n${posting.stream}`;
      found.set(key, withPosting(found.get(key), posting, asOf));
    }
  }
  yield [...found.values()].filter(({ open, lastOn }) => live !== true || open !== 0 || lastOn > asOf);
}

/** Postings do not say which entry is whose: any may have voided another. */
function withPosting(before: StoredDocument | undefined, posting: StoredPosting, asOf: string): StoredDocument {
  const { itemId, stream, component, amount, on } = posting;
  const counts = component === 'principal' && on <= asOf;
  const lastOn = before && before.lastOn > on ? before.lastOn : on;
  return { itemId, stream, kind: '', open: (before?.open ?? 0) + (counts ? amount.amount : 0), lastOn, isTwiceOnADay: true };
}
