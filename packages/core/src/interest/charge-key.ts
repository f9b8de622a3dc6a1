import type { LocalDate } from '../calendar/index.js';
import { digestOf, type StreamId } from '../journal/index.js';

/**
 * The key by which the day's run charges an account for a day: made of rule, day and account, so that however often and by however many it is run, it is one command.
 * The account stands in it by its digest: a key is short, and an account's name need not be.
 *
 * @example
 * chargeKey('account/ACME', '2026-03-31').slice(0, 25); // => 'late-interest/2026-03-31/'
 */
export function chargeKey(stream: StreamId, on: LocalDate): string {
  return `late-interest/${on}/${digestOf(stream)}`;
}
