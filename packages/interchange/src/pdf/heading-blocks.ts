import type { ExportDocument } from '../exports/document.types.js';
import type { Block } from './block.types.js';
import { gridBlock, linesBlock } from './lines-block.js';
import { pageRoom } from './page-room.js';
import type { Paper } from './paper.types.js';
import { setLines } from './set-lines.js';
import { valueText } from './value-text.js';

/** Between two columns of text, in points. */
const GAP = 12;

/** What stands at the top: what it is, whose it is, and what else is known of it. */
export function headingBlocks(paper: Paper, { title, whose, facts }: Pick<ExportDocument, 'title' | 'whose' | 'facts'>): readonly Block[] {
  const { letters } = paper;
  const { width } = pageRoom(paper);
  const labels = facts.map(({ label }) => label);
  const column = Math.min(Math.max(0, ...labels.map((label) => letters.width(label, { size: 9 }))), width / 3);
  return [
    linesBlock(letters, setLines(letters, title, { size: 19, bold: true, width }), { isKeptWithNext: true }),
    ...(whose === undefined
      ? []
      : [linesBlock(letters, setLines(letters, whose, { size: 12, width }), { above: 2, isKeptWithNext: true })]),
    ...facts.map(({ label, value }, place) =>
      gridBlock(
        letters,
        [
          { width: column + GAP, lines: setLines(letters, label, { size: 9, width: column, isMuted: true }) },
          { width: 0, lines: setLines(letters, valueText(paper, value), { size: 9, width: width - column - GAP }) },
        ],
        { above: place === 0 ? 6 : 1.5 },
      ),
    ),
  ];
}
