import type { AccountColumns } from './account-columns.js';
import { placeFrom, type RankedRows } from './ranked-rows.js';
import type { WorklistConditions } from './worklist-rules.types.js';

/** The rows on which conditions hold, 1 each; undefined where nothing is asked, so that nobody looks. */
export function holdingRows({ minDaysLate, minAmount }: WorklistConditions, columns: AccountColumns): Uint8Array | undefined {
  const { length, daysLate, amounts } = columns;
  const old = minDaysLate === undefined ? undefined : markFrom(new Uint8Array(length), daysLate, minDaysLate);
  if (minAmount === undefined) return old;
  const enough = new Uint8Array(length);
  for (const { amount, currency } of minAmount) {
    const ranked = amounts.get(currency);
    if (ranked) markFrom(enough, ranked, amount);
  }
  return old === undefined ? enough : enough.map((holds, row) => holds & (old[row] ?? 0));
}

function markFrom(marks: Uint8Array, ranked: RankedRows, least: number): Uint8Array {
  for (let at = placeFrom(ranked, least); at < ranked.rows.length; at += 1) marks[ranked.rows[at] as number] = 1;
  return marks;
}
