import type { Instant } from './calendar.types.js';

/** 'YYYY-MM-DDTHH:MM:SS' */
const SECONDS_LENGTH = 19;

/**
 * −1, 0 or 1, as a is before, at or after b. '…07Z' equals '…07.000Z'.
 *
 * Text of equal length compares as text, and so does what differs before the fraction; else the fractions, filled up with zeros. It is asked
 * for every posting, so it takes both for instants: what comes from outside passes `checkedInstant` first.
 *
 * @example
 * compareInstants('2026-03-31T18:00:07Z', '2026-03-31T18:00:07.000Z'); // => 0
 */
export function compareInstants(a: Instant, b: Instant): -1 | 0 | 1 {
  if (a.length === b.length || !a.startsWith(b.slice(0, SECONDS_LENGTH))) return compareText(a, b);
  const length = Math.max(a.length, b.length);
  return compareText(fraction(a, length), fraction(b, length));
}

function compareText(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function fraction(instant: Instant, length: number): string {
  return instant.slice(SECONDS_LENGTH + 1, -1).padEnd(length, '0');
}
