import { dayNumber, type LocalDate } from '../calendar/index.js';
import { agingAccumulator } from './aging-accumulator.js';
import type { AgingReport, AgingScheme, OpenItem } from './aging.types.js';

/**
 * Open items by how old they are, one row a customer and currency, each with its total.
 *
 * Items issued after `asOf` are left out. Ages are days from the due day (day 1 is the day after) or from the day of issue (day 0)
 * to `bucketsAsOf`. What is below the first bucket is `notDue`; items below zero stand in `unapplied`. Integer sums, no rounding.
 *
 * @param at `asOf` decides which items count; `bucketsAsOf` (default `asOf`) how old they are. Both count as days.
 * @throws aging.scheme_invalid for gaps, overlaps, or a last bucket that ends; calendar.not_a_day; money.out_of_range past 2^53−1.
 * @example
 * // due 1 March, seen on 31 March: 30 days late
 * ageItems([{ customerId: 'ACME', amount: money(10_000, 'MXN'), issuedOn: '2026-01-31', dueOn: '2026-03-01' }], scheme, { asOf: '2026-03-31' })
 *   .rows[0].buckets[0]; // => { fromDays: 1, throughDays: 30, amount: 10000 }
 */
export function ageItems(
  items: readonly OpenItem[],
  scheme: AgingScheme,
  at: { readonly asOf: LocalDate; readonly bucketsAsOf?: LocalDate },
): AgingReport {
  const aging = agingAccumulator(scheme, at);
  const asOf = dayNumber(at.asOf, 'asOf');
  for (const item of items) {
    if (dayNumber(item.issuedOn) <= asOf) aging.add(item.customerId, item.amount.amount < 0 ? { amount: item.amount } : item);
  }
  return aging.report();
}
