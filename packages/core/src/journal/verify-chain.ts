import { compareInstants } from '../calendar/index.js';
import { digestOf } from './digest-of.js';
import type { Entry } from './journal.types.js';
import { entryDigest } from './stamp-entries.js';

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
    const code = linkFault(entry, previous);
    if (code !== undefined) return { ok: false, seq: entry.seq, code };
    previous = entry;
  }
  return { ok: true };
}

function linkFault(entry: Entry, previous: Entry | undefined): string | undefined {
  if (entry.seq !== (previous?.seq ?? 0) + 1) return 'chain.seq_gap';
  if (previous !== undefined && compareInstants(entry.at, previous.at) < 0) return 'chain.instant_goes_back';
  if (entry.personal !== undefined && digestOf(entry.personal) !== entry.commitment) return 'chain.personal_differs';
  if (entryDigest(entry, previous?.digest ?? '') !== entry.digest) return 'chain.digest_differs';
  return undefined;
}
