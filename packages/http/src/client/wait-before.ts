import type { RetryOptions } from './retry.types.js';

/**
 * How long to wait before a request is sent again: any length up to a longest one that doubles each time (full jitter), on top of what
 * Retry-After asks for.
 *
 * @param attempt The number of the attempt that failed, from 1.
 * @returns Milliseconds.
 * @see AWS Architecture Blog, "Exponential Backoff and Jitter", 2015; RFC 9110, section 10.2.3, for Retry-After.
 * @example
 * waitBefore(3, undefined, { baseMs: 250, capMs: 4_000, random: () => 0.5, now: () => 0 }); // => 500
 */
export function waitBefore(
  attempt: number,
  retryAfter: string | null | undefined,
  { baseMs, capMs, random, now }: Required<Pick<RetryOptions, 'baseMs' | 'capMs' | 'random' | 'now'>>,
): number {
  return random() * Math.min(capMs, baseMs * 2 ** (attempt - 1)) + askedMs(retryAfter, now);
}

/** Seconds, or a date. */
function askedMs(retryAfter: string | null | undefined, now: () => number): number {
  if (!retryAfter) return 0;
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now();
  return ms > 0 ? ms : 0;
}
