import type { Block } from './block.types.js';
import type { SetRow } from './set-row.types.js';

/** A table that is set: what is left is to break it over pages. */
export interface SetTable {
  readonly kind: 'table';
  /** Of each column without its padding, in points. */
  readonly widths: readonly number[];
  readonly head: SetRow;
  /** Over the header where the table goes on, on a later page: what it is. Made anew for each page: what is drawn is used up. */
  readonly again: () => Block;
  readonly rows: readonly SetRow[];
  readonly total?: SetRow;
  /** At the foot and the head of a page, behind so many rows; left out where no column is carried. */
  readonly carried?: (way: 'out' | 'in', rows: number) => SetRow;
  /** How high such a row is at most, in points. */
  readonly carriedHeight: number;
}
