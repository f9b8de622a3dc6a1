/** Where a list stood: its rows in sight by stream, from the first, and how far each was below the top of the view, in pixels. */
export interface KeptPlace {
  readonly rows: readonly { readonly stream: string; readonly below: number }[];
  /** The one that is held on to first: the active row, where it is in sight. */
  readonly holds: number;
}

/**
 * The row that stays where it was when the rows are others: the one held on to; where that is gone the next one below it that is still there, then the nearest above. Undefined: none is.
 *
 * @param indexOf Where a stream stands now.
 * @example
 * keepPlace({ rows: [{ stream: 'a', below: 0 }, { stream: 'b', below: 32 }], holds: 0 }, (stream) => (stream === 'b' ? 7 : undefined)); // => { index: 7, below: 32 }
 */
export function keepPlace(
  { rows, holds }: KeptPlace,
  indexOf: (stream: string) => number | undefined,
): { readonly index: number; readonly below: number } | undefined {
  for (const { stream, below } of [...rows.slice(holds), ...rows.slice(0, holds).toReversed()]) {
    const index = indexOf(stream);
    if (index !== undefined) return { index, below };
  }
  return undefined;
}
