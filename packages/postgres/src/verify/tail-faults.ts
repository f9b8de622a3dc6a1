import type { Entry, StreamId } from '@cartera/core';
import type { BookFault } from './verify.types.js';

/** Where a stream is said to end. */
export interface StoredTail {
  readonly stream: StreamId;
  readonly version: number;
  readonly last_at: string;
  readonly last_digest: string;
}

/** What does not hold of where a stream is said to end: it has to be its last entry. */
export function tailFaults(last: Entry, tail: StoredTail | undefined): readonly BookFault[] {
  const { stream, seq, at, digest } = last;
  if (!tail) return [{ code: 'stream.tail_differs', stream, seq, field: 'missing' }];
  const fields = [
    ['version', tail.version === seq],
    ['last_at', tail.last_at === at],
    ['last_digest', tail.last_digest === digest],
  ] as const;
  return fields.flatMap(([field, holds]) => (holds ? [] : [{ code: 'stream.tail_differs', stream, seq, field }]));
}
