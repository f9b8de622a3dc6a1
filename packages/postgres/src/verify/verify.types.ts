import type { ReplayRows } from '@cartera/backend';
import type { StreamId } from '@cartera/core';

/** What does not hold: a code, where, and facts. */
export interface BookFault {
  readonly code: string;
  readonly stream?: StreamId;
  readonly seq?: number;
  /** Which of the things that are compared differs; or which of the chain's checks failed. */
  readonly field?: string;
  readonly reason?: string;
}

/** What was gone through, and what does not hold. */
export interface VerifyReport {
  readonly streams: number;
  readonly entries: number;
  readonly postings: number;
  readonly requests: number;
  /** Rows of the worklist that were made anew and compared. */
  readonly rows: number;
  /** Accounts whose row is missing, of an older version or by another policy: the day's run makes it anew. */
  readonly waiting: number;
  /** All that were found. */
  readonly found: number;
  /** The first of them. */
  readonly faults: readonly BookFault[];
}

/** How books are verified. */
export interface VerifyOptions {
  /** Makes rows of the worklist anew (`rowReplay` of backend). */
  readonly replay: ReplayRows;
  /** A backup of these books from before: what it holds has to be in them still. */
  readonly against?: AsyncIterable<Uint8Array> | undefined;
  /** How many faults are told; all are counted. Default 100. */
  readonly most?: number | undefined;
  /** Told now and then how many entries were gone through. */
  readonly told?: ((entries: number) => void) | undefined;
}
