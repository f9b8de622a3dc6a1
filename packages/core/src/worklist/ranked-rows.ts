/** Rows by what they have of something, the least first; rows that have none are left out. */
export interface RankedRows {
  readonly rows: Uint32Array;
  readonly values: Float64Array;
}

/** A stretch of ranked rows that reached one step and not the next. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly points: number;
}

/**
 * Ranks rows, those that are equal as they come.
 *
 * @example
 * rankRows([300, undefined, 100]).rows; // => Uint32Array [2, 0]
 */
export function rankRows(column: readonly (number | undefined)[]): RankedRows {
  const rows = Uint32Array.from(column.keys()).filter((row) => column[row] !== undefined);
  const valueOf = (row: number) => column[row] ?? 0;
  rows.sort((a, b) => valueOf(a) - valueOf(b) || a - b);
  return Object.freeze({ rows, values: Float64Array.from(rows, valueOf) });
}

/** The first place among ranked rows with at least that value. */
export function placeFrom({ values }: RankedRows, least: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Ranked rows by the last step that each has reached; of two steps at one place the later one counts. Rows below the first are in none. */
export function stretchesOf(ranked: RankedRows, steps: readonly (readonly [from: number, points: number])[]): readonly Stretch[] {
  const sorted = [...new Map(steps)].sort(([a], [b]) => a - b);
  const places = sorted.map(([from]) => placeFrom(ranked, from));
  return sorted.map(([, points], step) => ({ from: places[step] ?? 0, until: places[step + 1] ?? ranked.rows.length, points }));
}
