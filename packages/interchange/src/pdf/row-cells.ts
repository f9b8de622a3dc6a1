import type { TableCell } from 'pdfmake/interfaces.js';
import type { SetCell, SetLine, SetRow } from './set-row.types.js';

/** Dark enough to read, lighter than what counts. */
const MUTED = '#4d4d4d';

/** A row as cells of a table; a cell over several columns is followed by empty ones. */
export function rowCells({ cells }: SetRow): TableCell[] {
  return cells.flatMap((cell) => [cellOf(cell), ...Array.from({ length: (cell.span ?? 1) - 1 }, () => ({ text: '' }))]);
}

/** One line alone needs no stack around it: of 5,000 rows that is a third of the memory. */
function cellOf({ lines, isRight, span = 1 }: SetCell): TableCell {
  const [line, ...more] = lines;
  const alignment = isRight ? 'right' : 'left';
  if (line && more.length === 0) return { ...textOf(line), alignment, colSpan: span };
  return { stack: lines.map((one) => textOf(one)), alignment, colSpan: span };
}

/** A line as it is: never broken again. */
export function textOf({ text, setting: { size, bold = false }, isMuted = false }: SetLine) {
  return { text, fontSize: size, bold, noWrap: true, color: isMuted ? MUTED : 'black' };
}
