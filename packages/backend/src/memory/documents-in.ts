import { deepFreeze, type Entry, type Posting, type StreamId } from '@cartera/core';
import type { DocumentsQuery, StoredDocument } from '../ports/index.js';

/** Documents a list, at most. */
const DOCUMENTS_MAX = 1000;

interface Gathered extends StoredDocument {
  open: number;
  lastOn: string;
  isTwiceOnADay: boolean;
  /** Which entry posted on it, by day. */
  readonly days: Map<string, string>;
}

/** What `documents` of a store promises, over streams in memory. */
export function* documentsIn(
  streams: ReadonlyMap<StreamId, readonly Entry[]>,
  query: DocumentsQuery,
): Generator<readonly StoredDocument[]> {
  let list: StoredDocument[] = [];
  const isAskedFor = idsOf(query);
  for (const [stream, entries] of streams) {
    const found = new Map<string, Gathered>();
    for (const entry of entries)
      for (const posting of entry.postings)
        if ((posting.component === 'unapplied') === (query.of === 'money') && isAskedFor(posting.itemId))
          gather(found, { stream, entry, posting }, query);
    for (const { days: _days, ...document } of found.values()) {
      if (query.live === true && document.open === 0 && document.lastOn <= query.asOf) continue;
      list.push(document);
      if (list.length < DOCUMENTS_MAX) continue;
      yield deepFreeze(list);
      list = [];
    }
  }
  if (list.length > 0) yield deepFreeze(list);
}

function idsOf({ ids }: DocumentsQuery): (itemId: string) => boolean {
  if ('startWith' in ids) return (itemId) => itemId.startsWith(ids.startWith);
  const asked = new Set(ids);
  return (itemId) => asked.has(itemId);
}

function gather(
  found: Map<string, Gathered>,
  { stream, entry, posting }: { readonly stream: StreamId; readonly entry: Entry; readonly posting: Posting },
  { asOf }: DocumentsQuery,
): void {
  const { itemId, component, amount, on } = posting;
  const document = found.get(itemId) ?? {
    itemId,
    stream,
    kind: entry.kind,
    open: 0,
    lastOn: on,
    isTwiceOnADay: false,
    days: new Map<string, string>(),
  };
  found.set(itemId, document);
  if (component === 'principal' && on <= asOf) document.open += amount.amount;
  if (on > document.lastOn) document.lastOn = on;
  const before = document.days.get(on) ?? entry.id;
  document.days.set(on, before);
  if (before !== entry.id) document.isTwiceOnADay = true;
}
