import { deepFreeze } from '../assert/index.js';
import { compareInstants, type Instant } from '../calendar/index.js';
import { digestOf } from './digest-of.js';
import type { Entry, EntryDraft, StreamId } from './journal.types.js';

/** Where a stream ends. */
export type StreamTail = Pick<Entry, 'seq' | 'at' | 'digest'>;

/** When the store learned it, and where the salt of personal data comes from (`core` has no randomness). */
export interface Stamp {
  readonly at: Instant;
  readonly salt: () => string;
}

/**
 * Makes entries of drafts: gives each its stream, seq, instant, commitment and digest.
 *
 * `at` is the later of the stamp's and the stream's last: a clock that goes back does not take a stream with it.
 * The digest covers the previous digest and all of the entry but `personal`, of which it covers the salted commitment.
 *
 * @param tail The stream's last entry; none for a new stream.
 * @example
 * stampEntries(undefined, 'account/ACME', [draft], { at: '2026-03-31T18:00:00Z', salt: () => 'c0ffee' })[0].seq; // => 1
 */
export function stampEntries(
  tail: StreamTail | undefined,
  stream: StreamId,
  drafts: readonly EntryDraft[],
  stamp: Stamp,
): readonly Entry[] {
  const at = tail !== undefined && compareInstants(tail.at, stamp.at) > 0 ? tail.at : stamp.at;
  let seq = tail?.seq ?? 0;
  let previous = tail?.digest ?? '';
  return drafts.map((draft) => {
    seq += 1;
    const personal = draft.personal && { ...draft.personal, salt: stamp.salt() };
    const stamped = { ...draft, ...(personal && { personal, commitment: digestOf(personal) }), stream, seq, at };
    previous = entryDigest(stamped, previous);
    return deepFreeze({ ...stamped, digest: previous });
  });
}

/**
 * The digest of an entry that follows one with the digest `previous` ('' for the first).
 *
 * @example
 * entryDigest(entries[1], entries[0].digest) === entries[1].digest; // an untouched chain
 */
export function entryDigest(entry: Omit<Entry, 'digest'>, previous: string): string {
  const { personal: _personal, ...covered } = entry;
  return digestOf({ previous, entry: { ...covered, digest: undefined } });
}
