import type { AgingRow } from '@cartera/core';
import { bucketKey } from '../balance/index.js';

/** Which customers are shown, and in which order. */
export interface RowChoice {
  /** Only those with an amount in this part; undefined for all. */
  readonly only: string | undefined;
  /** By which part, or 'total'. */
  readonly order: string;
}

/**
 * The rows that were chosen, largest first by what was chosen; what is in favour counts by its size. Equal ones by customer.
 *
 * Nothing is summed: a row is shown as the report has it.
 */
export function chooseRows(rows: readonly AgingRow[], { only, order }: RowChoice): readonly AgingRow[] {
  const kept = only === undefined ? rows : rows.filter((row) => amountIn(row, only) !== 0);
  const sizeOf = (row: AgingRow) => (order === 'unapplied' ? -amountIn(row, order) : amountIn(row, order));
  return kept.toSorted((a, b) => sizeOf(b) - sizeOf(a) || (a.customerId < b.customerId ? -1 : 1));
}

/** A row's amount in a part: 'not-due', 'unapplied', 'total', or the days of a bucket; zero where there is no such part. */
function amountIn({ notDue, unapplied, total, buckets }: AgingRow, key: string): number {
  if (key === 'total') return total;
  if (key === 'not-due') return notDue;
  if (key === 'unapplied') return unapplied;
  return buckets.find((bucket) => key === bucketKey(bucket))?.amount ?? 0;
}
