import { fault } from '../assert/index.js';
import { dayNumber } from '../calendar/index.js';
import type { InterestPause } from './interest.types.js';

/** A stretch of day numbers; `until` does not belong to it. */
export interface PauseSpan {
  readonly from: number;
  readonly until: number;
}

/**
 * Pauses as day numbers, in order, those that touch or overlap made one.
 *
 * @throws interest.pause_invalid for one that ends before it begins; calendar.not_a_day.
 */
export function mergedPauses(pauses: readonly InterestPause[]): readonly PauseSpan[] {
  const spans = pauses.map(({ from, until }, index) => {
    const span = { from: dayNumber(from, `pauses[${index}].from`), until: dayNumber(until, `pauses[${index}].until`) };
    if (span.until < span.from) throw fault('interest.pause_invalid', {}, `pauses[${index}].until`);
    return span;
  });
  const merged: { from: number; until: number }[] = [];
  for (const span of spans.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && span.from <= last.until) last.until = Math.max(last.until, span.until);
    else merged.push({ ...span });
  }
  return merged;
}
