import { fault } from '../assert/index.js';

/**
 * Lets a whole number through, within `limits` if given (both ends count).
 *
 * @throws `calendar.not_a_whole_number` at `path`, with the limits.
 * @example
 * wholeNumber(31, { min: 1, max: 31 }); // => 31
 */
export function wholeNumber(n: number, limits?: { readonly min: number; readonly max: number }, path?: string): number {
  const within = limits === undefined || (n >= limits.min && n <= limits.max);
  if (!Number.isSafeInteger(n) || !within) throw fault('calendar.not_a_whole_number', { ...limits }, path);
  return n;
}
