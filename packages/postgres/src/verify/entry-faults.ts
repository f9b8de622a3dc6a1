import { chainFault, compareInstants, type Instant, type StreamTail } from '@cartera/core';
import type { MarkedEntry, PostingMark } from '../backup/index.js';
import { instantOrder } from '../sql/index.js';
import type { BookFault } from './verify.types.js';

/** What is known of an entry beside itself: the entry before it in its stream, and when its request was committed. */
export interface EntryContext {
  readonly previous: StreamTail | undefined;
  readonly requestedAt: Instant | undefined;
}

/** What does not hold of an entry: its place in the chain (its rows of postings with it), what those rows say beside, and its request. */
export function entryFaults({ entry, marks }: MarkedEntry, { previous, requestedAt }: EntryContext): readonly BookFault[] {
  const { stream, seq } = entry;
  const reason = chainFault(entry, previous);
  const field = marks.map((mark, n) => markFault(mark, n, entry.at)).find((found) => found !== undefined);
  return [
    ...(reason === undefined ? [] : [{ code: 'chain.broken', stream, seq, reason }]),
    ...(field === undefined ? [] : [{ code: 'posting.differs', stream, seq, field }]),
    ...requestFault(entry, { previous, requestedAt }),
  ];
}

/** The columns that no digest covers: they say again what the entry says. */
function markFault({ n, at, at_order }: PostingMark, place: number, learnedAt: Instant): string | undefined {
  if (n !== place) return 'n';
  if (at !== learnedAt) return 'at';
  return at_order === instantOrder(learnedAt) ? undefined : 'at_order';
}

/** An entry is learned when its request is committed; where the clock went back, when the entry before it was. */
function requestFault({ stream, seq, at }: MarkedEntry['entry'], { previous, requestedAt }: EntryContext): readonly BookFault[] {
  if (requestedAt === undefined) return [{ code: 'request.missing', stream, seq }];
  const learnedAt = previous !== undefined && compareInstants(previous.at, requestedAt) > 0 ? previous.at : requestedAt;
  return learnedAt === at ? [] : [{ code: 'request.at_differs', stream, seq }];
}
