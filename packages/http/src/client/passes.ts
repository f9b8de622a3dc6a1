import type { Answer } from './answer.js';

/** Statuses that pass by themselves; 429 only where it says when. */
const PASSING: readonly number[] = [408, 502, 503, 504];

/** Whether an answer may be another one in a moment. */
export function passes({ status, retryAfter }: Answer): boolean {
  return PASSING.includes(status) || (status === 429 && retryAfter !== null);
}
