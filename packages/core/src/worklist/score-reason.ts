import { dayNumber } from '../calendar/index.js';
import { BROKEN, type AccountColumns } from './account-columns.js';
import { holdingRows } from './holding-rows.js';
import { stretchesOf } from './ranked-rows.js';
import type { WorklistReason } from './worklist-rules.types.js';

/** Points to be added to, and the rows on which the reason's conditions hold: all where there are none. */
interface Target {
  readonly points: Float64Array;
  readonly holds: Uint8Array | undefined;
}

/** Adds a reason's points to the rows on which it holds: `judgeReason` for all accounts at once, a plain loop a reason. */
export function scoreReason(points: Float64Array, reason: WorklistReason, columns: AccountColumns): void {
  const target: Target = { points, holds: holdingRows(reason.when ?? {}, columns) };
  const today = dayNumber(columns.asOf);
  switch (reason.code) {
    case 'broken_promise':
      return addFlagged(target, columns.flags, reason.points);
    case 'follow_up_due':
      return addBy(target, columns.followUp, { latest: today, worth: reason.points });
    case 'no_contact':
      return addBy(target, columns.silentSince, { latest: today - reason.sinceDays, worth: reason.points });
    case 'returned_payment':
      return addSince(target, columns.returned, { earliest: today - reason.withinDays, worth: reason.points });
    case 'days_late':
      return addDaysLate(target, reason.scale, columns);
    default:
      return addAmount(target, reason.scale, columns);
  }
}

function addFlagged({ points, holds }: Target, flags: Uint8Array, worth: number): void {
  for (let row = 0; row < flags.length; row += 1)
    if (((flags[row] as number) & BROKEN) !== 0 && (holds === undefined || holds[row] === 1)) points[row] = (points[row] as number) + worth;
}

function addBy({ points, holds }: Target, days: Int32Array, { latest, worth }: { readonly latest: number; readonly worth: number }): void {
  for (let row = 0; row < days.length; row += 1)
    if ((days[row] as number) <= latest && (holds === undefined || holds[row] === 1)) points[row] = (points[row] as number) + worth;
}

function addSince(
  { points, holds }: Target,
  days: Int32Array,
  { earliest, worth }: { readonly earliest: number; readonly worth: number },
): void {
  for (let row = 0; row < days.length; row += 1)
    if ((days[row] as number) >= earliest && (holds === undefined || holds[row] === 1)) points[row] = (points[row] as number) + worth;
}

function addDaysLate(
  { points, holds }: Target,
  scale: readonly { readonly fromDays: number; readonly points: number }[],
  { daysLate }: AccountColumns,
): void {
  const { rows } = daysLate;
  const steps = scale.map(({ fromDays, points: worth }) => [fromDays, worth] as const);
  for (const { from, until, points: worth } of stretchesOf(daysLate, steps))
    for (let at = from; at < until; at += 1) {
      const row = rows[at] as number;
      if (holds === undefined || holds[row] === 1) points[row] = (points[row] as number) + worth;
    }
}

/** The step that is worth most, over all currencies: none reached, none added. */
function addAmount(
  { points, holds }: Target,
  scale: readonly { readonly from: { readonly amount: number; readonly currency: string }; readonly points: number }[],
  { length, amounts }: AccountColumns,
): void {
  const best = new Float64Array(length).fill(-Infinity);
  for (const [currency, ranked] of amounts) {
    const { rows } = ranked;
    const own = scale.filter(({ from }) => from.currency === currency).map((step) => [step.from.amount, step.points] as const);
    for (const { from, until, points: worth } of stretchesOf(ranked, own))
      for (let at = from; at < until; at += 1) {
        const row = rows[at] as number;
        if (worth > (best[row] as number)) best[row] = worth;
      }
  }
  for (let row = 0; row < length; row += 1) {
    const worth = best[row] as number;
    if (worth !== -Infinity && (holds === undefined || holds[row] === 1)) points[row] = (points[row] as number) + worth;
  }
}
