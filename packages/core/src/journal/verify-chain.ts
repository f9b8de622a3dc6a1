import { compareInstants } from '../calendar/index.js';
import { digestOf } from './digest-of.js';
import type { Entry } from './journal.types.js';
import { entryDigest, type StreamTail } from './stamp-entries.js';

/** A chain that holds, or the first entry that does not and why. */
export type ChainVerdict = { readonly ok: true } | { readonly ok: false; readonly seq: number; readonly code: string };

/**
 * Checks a whole stream, first entry to last: seq without gap, instants that never go back, digests that follow from one another,
 * personal data (where not erased) that match their commitment.
 *
 * @returns The first fault: chain.seq_gap, chain.instant_goes_back, chain.personal_differs, chain.digest_differs.
 * @example
 * verifyChain(journal.entries).ok; // => true for an untouched stream
 */
export function verifyChain(entries: readonly Entry[]): ChainVerdict {
  let previous: Entry | undefined;
  for (const entry of entries) {
    const code = chainFault(entry, previous);
    if (code !== undefined) return { ok: false, seq: entry.seq, code };
    previous = entry;
  }
  return { ok: true };
}

/**
 * Checks one entry against the one before it, for a stream that is read piece by piece: all that `verifyChain` checks of it.
 *
 * @param previous Where the stream ended before; none for its first entry.
 * @returns What is wrong (chain.seq_gap, chain.instant_goes_back, chain.personal_differs, chain.digest_differs), or undefined where it follows.
 * @example
 * chainFault(entries[1], entries[0]); // => undefined for an untouched stream
 * chainFault(entries[2], entries[0]); // => 'chain.seq_gap'
 */
export function chainFault(entry: Entry, previous: StreamTail | undefined): string | undefined {
  if (entry.seq !== (previous?.seq ?? 0) + 1) return 'chain.seq_gap';
  if (previous !== undefined && compareInstants(entry.at, previous.at) < 0) return 'chain.instant_goes_back';
  if (entry.personal !== undefined && digestOf(entry.personal) !== entry.commitment) return 'chain.personal_differs';
  if (entryDigest(entry, previous?.digest ?? '') !== entry.digest) return 'chain.digest_differs';
  return undefined;
}
