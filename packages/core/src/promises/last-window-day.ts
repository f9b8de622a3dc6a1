import { addDays, type LocalDate } from '../calendar/index.js';
import type { PromiseRules, PromiseToPay } from './promise.types.js';

/** The last day on which money counts for a promise, that day too: of its latest part, with the days of tolerance. */
export function lastWindowDay(parts: PromiseToPay['parts'], { toleranceDays }: Pick<PromiseRules, 'toleranceDays'>): LocalDate {
  const latest = parts.map(({ dueOn }) => dueOn).reduce((a, b) => (a > b ? a : b));
  return addDays(latest, toleranceDays);
}
