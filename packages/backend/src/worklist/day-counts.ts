import type { LocalDate } from '@cartera/core';

/** How many rows name each day: the first and the last of them are known without going through the rows. */
export interface DayCounts {
  readonly change: (old: LocalDate | undefined, next: LocalDate | undefined) => void;
  readonly first: () => LocalDate | undefined;
  readonly last: () => LocalDate | undefined;
}

/** Counts days as rows come and go. */
export function dayCounts(): DayCounts {
  const counts = new Map<LocalDate, number>();
  const count = (day: LocalDate, by: number) => {
    const left = (counts.get(day) ?? 0) + by;
    if (left === 0) counts.delete(day);
    else counts.set(day, left);
  };
  const pick = (isBetter: (a: LocalDate, b: LocalDate) => boolean) => {
    let best: LocalDate | undefined;
    for (const day of counts.keys()) if (best === undefined || isBetter(day, best)) best = day;
    return best;
  };
  return {
    change(old, next) {
      if (old !== undefined) count(old, -1);
      if (next !== undefined) count(next, 1);
    },
    first: () => pick((a, b) => a < b),
    last: () => pick((a, b) => a > b),
  };
}
