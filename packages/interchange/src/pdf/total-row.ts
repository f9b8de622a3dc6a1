import type { ExportRow, ExportSection } from '../exports/document.types.js';
import type { Paper } from './paper.types.js';
import { setCell } from './set-cell.js';
import { setRow } from './set-row.js';
import type { SetRow } from './set-row.types.js';
import { CELL_PADDING } from './table-measures.js';

/** What a total is made of. */
export interface TotalPlace {
  readonly section: ExportSection;
  readonly widths: readonly number[];
  readonly size: number;
}

/** A total: its word takes the room of the empty cells behind it, so that no column is wider for its sake. */
export function totalRow(paper: Paper, { cells }: ExportRow, { section, widths, size }: TotalPlace): SetRow {
  const setting = { size, bold: true };
  const span = totalSpan({ cells });
  const set = section.columns.slice(span - 1).map((_, index) => {
    const place = index === 0 ? 0 : index + span - 1;
    const width = index === 0 ? widths.slice(0, span).reduce((sum, own) => sum + own, (span - 1) * 2 * CELL_PADDING) : (widths[place] ?? 0);
    const cell = setCell(paper, cells[place] ?? null, { section, column: section.columns[place], setting, width });
    return index === 0 ? { ...cell, span } : cell;
  });
  return setRow(paper.letters, 'total', set);
}

/** Over how many columns the word of a total stands: its own, and those behind it that are empty. */
export function totalSpan({ cells }: ExportRow): number {
  const [word] = cells;
  if (!word || !('text' in word)) return 1;
  const next = cells.findIndex((cell, place) => place > 0 && cell !== null);
  return next === -1 ? cells.length : next;
}
