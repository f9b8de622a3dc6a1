import type { ExportColumn, ExportSection, ExportValue } from '../exports/document.types.js';
import { isFigure } from './is-figure.js';
import type { Setting } from './letters.js';
import type { Paper } from './paper.types.js';
import { saysCurrency } from './says-currency.js';
import { setLines } from './set-lines.js';
import type { SetCell } from './set-row.types.js';
import { valueText } from './value-text.js';

/** How much smaller what stands under a text is, in points. */
export const NOTE_STEP = 1;

/** Where a value stands. */
export interface CellPlace {
  readonly section: ExportSection;
  readonly column: ExportColumn | undefined;
  readonly setting: Setting;
  /** In points, without padding. */
  readonly width: number;
}

/** A value in its column: texts broken into lines with their notes under them, everything else on one line. */
export function setCell(paper: Paper, value: ExportValue, { section, column, setting, width }: CellPlace): SetCell {
  if (value === null || !('text' in value)) {
    const text = valueText(paper, value, saysCurrency(section, column));
    return { lines: [{ text, setting }], isRight: isFigure(column) };
  }
  const small = { size: setting.size - NOTE_STEP, width, isMuted: true };
  const notes = (value.notes ?? []).flatMap((note) => setLines(paper.letters, note, small));
  return { lines: [...setLines(paper.letters, value.text, { ...setting, width }), ...notes] };
}
