import type { ColumnWish } from './column-widths.js';
import { FULL_SIZE } from './column-wishes.js';
import { CELL_PADDING } from './table-measures.js';

/** In points; the last only where nothing else helps. */
const SIZES = [FULL_SIZE, 8.5, 8, 7.5, 7, 6.5, 6] as const;

/** The size of letters at which a table fits a width, in points: the largest that does, else the smallest there is. */
export function tableSize(wishes: readonly ColumnWish[], width: number): number {
  return SIZES.find((size) => tableWidth(wishes, size) <= width) ?? SIZES[SIZES.length - 1] ?? FULL_SIZE;
}

/** How wide a table is at least, its texts as narrow as they may be. */
export function tableWidth(wishes: readonly ColumnWish[], size: number): number {
  const least = wishes.reduce((sum, wish) => sum + wish.least, 0);
  return (least * size) / FULL_SIZE + 2 * CELL_PADDING * (wishes.length - 1);
}
