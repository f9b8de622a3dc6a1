import type { AccountColumns } from './account-columns.js';
import { checkedRules } from './check-rules.js';
import { leavingRows } from './leaving-rows.js';
import { scoreReason } from './score-reason.js';
import { topRows } from './top-rows.js';

/** By where a row goes (it stays, to the end, off the list): whether its points count, and whether it is on the list. Looked up, since no guess is right often. */
const COUNTS = Uint8Array.of(1, 0, 0);
const ON_LIST = Uint8Array.of(1, 1, 0);

/** What accounts are worth by rules, by row of the columns. */
export interface AccountScores {
  readonly points: Float64Array;
  /** 1 for those that are on the list. */
  readonly listed: Uint8Array;
  /** How many are. */
  readonly total: number;
  /** The first rows of the list: most points first, then the oldest, then the largest amount, then as they came. */
  readonly top: readonly number[];
}

/**
 * Values many accounts by rules, all at once, and picks the first: what `workItem` says of each one, in the order of the list, without its reasons. For trying rules before they are
 * published; the rows that are shown are made by `workItem`.
 *
 * @param rules `WorklistRules`; core's default where there are none.
 * @throws worklist.reason_unknown, worklist.rules_invalid.
 * @example
 * const { top, points } = scoreAccounts(accountColumns('2026-03-31', accounts.map(accountValues)), policy.worklist, { top: 50 });
 * points[top[0]]; // => 1210, a broken promise on 1,000.00 that is 31 days late
 */
export function scoreAccounts(columns: AccountColumns, rules: object | undefined, { top }: { readonly top: number }): AccountScores {
  const { reasons, exits } = checkedRules(rules);
  const { length } = columns;
  const [points, listed] = [new Float64Array(length), new Uint8Array(length)];
  for (const reason of reasons) scoreReason(points, reason, columns);
  const goes = leavingRows(exits, columns);
  let total = 0;
  for (let row = 0; row < length; row += 1) {
    const where = goes[row] as number;
    const on = ON_LIST[where] as number;
    points[row] = (points[row] as number) * (COUNTS[where] as number) + 0; // times 0 what is below 0 is −0; plus 0 it is none
    listed[row] = on;
    total += on;
  }
  return { points, listed, total, top: topRows({ taken: listed, points }, top, listOrder(points, columns)) };
}

function listOrder(points: Float64Array, { oldestDue, largest }: AccountColumns): (a: number, b: number) => number {
  return (a, b) =>
    (points[b] as number) - (points[a] as number) ||
    (oldestDue[a] as number) - (oldestDue[b] as number) ||
    (largest[b] as number) - (largest[a] as number) ||
    a - b;
}
