import { fault } from '../assert/index.js';
import type { Instant } from './calendar.types.js';
import { isLocalDate } from './day-number.js';

const TIME = /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;

/** Finer than any clock; the limit keeps foreign input cheap to refuse. */
const LENGTH_MAX = 64;

/**
 * Whether something is the text of a real instant in UTC: 'YYYY-MM-DDTHH:MM:SS', a fraction of any length or none, 'Z'.
 *
 * @example
 * isInstant('2026-03-31T18:00:00Z'); // => true; with '+00:00' for 'Z', or on 30 February, it is not
 */
export function isInstant(text: unknown): text is Instant {
  return typeof text === 'string' && text.length <= LENGTH_MAX && isLocalDate(text.slice(0, 10)) && TIME.test(text.slice(10));
}

/**
 * Lets an instant through.
 *
 * @param path Where the instant stands in the caller's input.
 * @throws `calendar.not_an_instant`.
 * @example
 * checkedInstant('2026-03-31T18:00:00Z'); // => '2026-03-31T18:00:00Z'
 */
export function checkedInstant(text: Instant, path?: string): Instant {
  if (!isInstant(text)) throw fault('calendar.not_an_instant', {}, path);
  return text;
}
