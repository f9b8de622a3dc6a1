import { chainFault, compareInstants, type Instant, type StreamTail } from '@cartera/core';
import type { MarkedEntry, PostingMark } from '../backup/index.js';
import { instantOrder } from '../sql/index.js';
import type { BookFault } from './verify.types.js';

/** What is known of an entry beside itself: the entry before it in its stream, and when its request was committed. */
export interface EntryContext {
  readonly previous: StreamTail | undefined;
  /** When requests were committed, by key: at least this entry's, and that which its id names. */
  readonly requestedAt: ReadonlyMap<string, Instant>;
}

/**
 * The request that an entry's id names: ids are made of the key of a request and a number.
 *
 * @example
 * keyInId('k-7/2'); // => 'k-7'
 */
export function keyInId(id: string): string {
  return id.replace(/\/\d+$/, '');
}

/** What does not hold of an entry: its place in the chain (its rows of postings with it), what those rows say beside, and its request. */
export function entryFaults(stored: MarkedEntry, { previous, requestedAt }: EntryContext): readonly BookFault[] {
  const { entry, marks, key } = stored;
  const { stream, seq } = entry;
  const reason = chainFault(entry, previous);
  const field = marks.map((mark, n) => markFault(mark, n, entry.at)).find((found) => found !== undefined);
  return [
    ...(reason === undefined ? [] : [{ code: 'chain.broken', stream, seq, reason }]),
    ...(field === undefined ? [] : [{ code: 'posting.differs', stream, seq, field }]),
    ...requestFault(entry, { previous, requestedAt: requestedAt.get(key) }),
    ...(isOfAnother(stored, requestedAt) ? [{ code: 'request.entries_differ', stream, seq, field: 'request_key' }] : []),
  ];
}

/** The columns that no digest covers: they say again what the entry says. */
function markFault({ n, at, at_order }: PostingMark, place: number, learnedAt: Instant): string | undefined {
  if (n !== place) return 'n';
  if (at !== learnedAt) return 'at';
  return at_order === instantOrder(learnedAt) ? undefined : 'at_order';
}

/** An entry is learned when its request is committed; where the clock went back, when the entry before it was. */
function requestFault(
  { stream, seq, at }: MarkedEntry['entry'],
  { previous, requestedAt }: { readonly previous: StreamTail | undefined; readonly requestedAt: Instant | undefined },
): readonly BookFault[] {
  if (requestedAt === undefined) return [{ code: 'request.missing', stream, seq }];
  const learnedAt = previous !== undefined && compareInstants(previous.at, requestedAt) > 0 ? previous.at : requestedAt;
  return learnedAt === at ? [] : [{ code: 'request.at_differs', stream, seq }];
}

/** Whether its id names a request that is there and is not the one it is said to be of. Ids that name none say nothing. */
function isOfAnother({ entry, key }: MarkedEntry, requests: ReadonlyMap<string, Instant>): boolean {
  const named = keyInId(entry.id);
  return named !== key && requests.has(named);
}
