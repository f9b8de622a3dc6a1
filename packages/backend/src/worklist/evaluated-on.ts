import { addDays, type LocalDate } from '@cartera/core';

/** What of the rows says for which day they hold. */
export interface Freshness {
  /** The latest day a row was evaluated for. */
  readonly last: LocalDate | undefined;
  /** The earliest day on which a row changes by itself. */
  readonly changesOn: LocalDate | undefined;
}

/**
 * The day a list is true for: the day asked, where no row was due to change by then; else the day before the first that was; where a row was evaluated for a later day, that one.
 *
 * @example
 * evaluatedOn('2026-04-10', { last: '2026-04-01', changesOn: '2026-04-08' }); // => '2026-04-07': the day's run has not come by since
 */
export function evaluatedOn(asOf: LocalDate | undefined, { last, changesOn }: Freshness): LocalDate {
  const day = asOf ?? last ?? '0001-01-01';
  if (last !== undefined && last > day) return last;
  return changesOn !== undefined && changesOn <= day ? addDays(changesOn, -1) : day;
}
