import type { Letters } from './letters.js';
import { setRow } from './set-row.js';
import type { SetCell, SetLine, SetRow } from './set-row.types.js';
import { ROW_PADDING, RULE } from './table-measures.js';

/**
 * A row that no page has room for, in several: what is left of its texts stands under it. Every other row stays whole.
 *
 * @param highest In points.
 */
export function splitHighRow(letters: Pick<Letters, 'lineHeight'>, row: SetRow, highest: number): readonly SetRow[] {
  if (row.height <= highest) return [row];
  const room = highest - 2 * ROW_PADDING - RULE;
  const rows: SetRow[] = [];
  let rest: readonly SetCell[] = row.cells;
  do {
    const taken = rest.map((cell) => fitting(letters, cell.lines, room));
    rows.push(
      setRow(
        letters,
        row.look,
        rest.map((cell, place) => ({ ...cell, lines: cell.lines.slice(0, taken[place]) })),
      ),
    );
    rest = rest.map((cell, place) => ({ ...cell, lines: cell.lines.slice(taken[place]) }));
  } while (rest.some(({ lines }) => lines.length > 0));
  return rows;
}

/** How many lines fit; at least one where there is one. */
function fitting({ lineHeight }: Pick<Letters, 'lineHeight'>, lines: readonly SetLine[], room: number): number {
  let used = 0;
  const over = lines.findIndex(({ setting }) => (used += lineHeight(setting)) > room);
  return over === -1 ? lines.length : Math.max(1, over);
}
