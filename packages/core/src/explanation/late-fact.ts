import { addDays, compareInstants, type LocalDate } from '../calendar/index.js';
import type { Entry } from '../journal/index.js';

/** When it is midnight at the end of a day in the last place on earth (UTC−12). */
const OVER_EVERYWHERE = 'T12:00:00Z';

/** The instant an entry was learned, as a fact of a step, where its day was over by then whatever the time zone; else no fact. */
export function lateFact({ at }: Entry, on: LocalDate): { readonly learnedAt?: string } {
  return compareInstants(at, `${addDays(on, 1)}${OVER_EVERYWHERE}`) >= 0 ? { learnedAt: at } : {};
}
