import { formatMoney, formatMoneyWithCode } from '@cartera/locales';
import type { ExportDocument, ExportFigure } from '../exports/document.types.js';
import type { Block } from './block.types.js';
import { gridBlock } from './lines-block.js';
import { pageRoom } from './page-room.js';
import type { Paper } from './paper.types.js';
import { setLines } from './set-lines.js';
import type { SetLine } from './set-row.types.js';

/** In points: what is owed, and what it is made of. */
const MAIN = 25;
const OTHER = 13;

/** Between two figures, and the room that the note of one takes at most beside others, in points. */
const GAP = 22;
const NOTE = 120;

interface SetFigure {
  readonly lines: readonly SetLine[];
  readonly width: number;
  readonly isMain: boolean;
}

/** The answer: what is owed is the largest text of the document, what it is made of stands beside it where there is room, else under it. One row or two a currency. */
export function figureBlocks(paper: Paper, figures: ExportDocument['figures']): readonly Block[] {
  const { width } = pageRoom(paper);
  const hasMain = figures.some(({ isMain }) => isMain === true);
  const set = figures.map((figure) => setFigure(paper, figure, hasMain));
  const groups = set.every(({ isMain }) => isMain) ? [set] : groupsOf(set);
  return groups.flatMap((group) =>
    rowsOf(group, width).map((row, place) => gridBlock(paper.letters, row, { above: place === 0 ? 16 : 8 })),
  );
}

/** What is owed in a currency with what it is made of. */
function groupsOf(set: readonly SetFigure[]): readonly (readonly SetFigure[])[] {
  const groups: SetFigure[][] = [];
  for (const figure of set) {
    if (figure.isMain || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(figure);
  }
  return groups;
}

/** In one row where there is room; else what is owed stands alone, and what it is made of in as many rows as it needs. */
function rowsOf(group: readonly SetFigure[], width: number): readonly (readonly SetFigure[])[] {
  const wide = (row: readonly SetFigure[]) => row.reduce((sum, one) => sum + one.width, 0);
  if (wide(group) <= width) return [group];
  const rows: SetFigure[][] = [];
  for (const figure of group) {
    const row = rows.at(-1);
    const isAlike = row?.[0]?.isMain === figure.isMain;
    if (row && isAlike && wide(row) + figure.width <= width) row.push(figure);
    else rows.push([figure]);
  }
  return rows;
}

function setFigure({ locale, letters, ...paper }: Paper, { label, value, note, isMain }: ExportFigure, hasMain: boolean): SetFigure {
  const text = isMain || !hasMain ? formatMoneyWithCode(locale, value) : formatMoney(locale, value);
  const setting = { size: isMain ? MAIN : OTHER, bold: true };
  const small = { size: isMain ? 10 : 9 };
  const room = pageRoom(paper).width - GAP;
  const noteWidth = note === undefined ? 0 : Math.min(letters.width(note, small), isMain ? room : NOTE);
  const width = Math.min(Math.ceil(Math.max(letters.width(text, setting), letters.width(label, small), noteWidth)) + 1, room);
  const above = setLines(letters, label, { ...small, width, isMuted: true });
  const under = note === undefined ? [] : setLines(letters, note, { ...small, width, isMuted: true });
  return { isMain: isMain === true, width: width + GAP, lines: [...above, { text, setting }, ...under] };
}
