import type { Letters } from './letters.js';
import type { SetCell, SetRow } from './set-row.types.js';
import { ROW_PADDING, RULE } from './table-measures.js';

/** A row of cells with its height: that of its highest cell. */
export function setRow({ lineHeight }: Pick<Letters, 'lineHeight'>, look: SetRow['look'], cells: readonly SetCell[]): SetRow {
  const heights = cells.map(({ lines }) => lines.reduce((sum, { setting }) => sum + lineHeight(setting), 0));
  return { look, cells, height: Math.max(0, ...heights) + 2 * ROW_PADDING + RULE };
}
