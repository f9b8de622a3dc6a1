import { fault, type Fault, type Refusal } from '@cartera/core';

/** What was tried so far. */
export interface Tried {
  attempts: number;
  /** Whether a request may have been taken in without a word of what became of it. */
  unsure: boolean;
  /** Whether what is asked would change the books. */
  readonly writes: boolean;
}

/**
 * What the client gave up on: how often it asked and, of a command, whether it may have been written. With outcome 'unknown' the way on is to
 * ask again with the same key.
 */
export function gaveUp(
  { code, path, facts }: Refusal,
  { attempts, unsure, writes }: Tried,
  told: { readonly retryable?: boolean; readonly cause?: unknown },
): Fault {
  const outcome = unsure ? 'unknown' : 'not_written';
  return Object.assign(fault(code, { ...facts, attempts, ...(writes && { outcome }) }, path), told);
}

/** Whether a status leaves open what became of the request: 4xx says that it was not taken, but for 499, of whoever left before the answer. */
export function leavesOpen(status: number): boolean {
  return status < 400 || status >= 499;
}
