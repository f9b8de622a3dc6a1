import type { ExportSection } from '../exports/document.types.js';
import { isFigure } from './is-figure.js';
import type { Paper } from './paper.types.js';
import { setLines } from './set-lines.js';
import { setRow } from './set-row.js';
import type { SetLine, SetRow } from './set-row.types.js';

/** What a header is made of. */
export interface HeadPlace {
  readonly section: ExportSection;
  readonly widths: readonly number[];
  readonly size: number;
}

/** The heads of a table's columns; short ones stand at the foot of the row, next to what they are over. */
export function headRow({ letters }: Paper, { section, widths, size }: HeadPlace): SetRow {
  const setting = { size, bold: true };
  const heads = section.columns.map(({ head }, place) => setLines(letters, head, { ...setting, width: widths[place] ?? 0 }));
  const most = Math.max(0, ...heads.map(({ length }) => length));
  const blank = (count: number): readonly SetLine[] => Array.from({ length: count }, () => ({ text: '', setting }));
  const cells = heads.map((lines, place) => ({
    lines: [...blank(most - lines.length), ...lines],
    isRight: isFigure(section.columns[place]),
  }));
  return setRow(letters, 'head', cells);
}
