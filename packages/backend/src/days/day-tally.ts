import { deepFreeze } from '@cartera/core';
import type { DayReport } from './run-day.types.js';

/** Counts what a run does. */
export interface DayTally {
  readonly evaluated: (accounts: number) => void;
  readonly written: (rows: number) => void;
  readonly consequences: (kinds: readonly string[]) => void;
  readonly refused: (code: string) => void;
  readonly left: () => void;
  readonly report: () => DayReport;
}

/** A count of what a run does, from nothing. */
export function dayTally(): DayTally {
  let [evaluated, written, left] = [0, 0, 0];
  const consequences = new Map<string, number>();
  const refused = new Map<string, number>();
  const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  return {
    evaluated: (accounts) => void (evaluated += accounts),
    written: (rows) => void (written += rows),
    consequences: (kinds) => kinds.forEach((kind) => count(consequences, kind)),
    refused: (code) => count(refused, code),
    left: () => void (left += 1),
    report: () =>
      deepFreeze<DayReport>({
        evaluated,
        written,
        ...(consequences.size > 0 && { consequences: Object.fromEntries(consequences) }),
        ...(refused.size > 0 && { refused: Object.fromEntries(refused) }),
        ...(left > 0 && { left }),
      }),
  };
}
