import { phrase } from '@cartera/locales';
import { paperWords } from '@cartera/locales/paper';
import type { WholeSection } from '../exports/document.types.js';
import { agingBar } from './aging-bar.js';
import type { Flow } from './block.types.js';
import { linesBlock } from './lines-block.js';
import { pageRoom } from './page-room.js';
import type { Paper } from './paper.types.js';
import { setLines } from './set-lines.js';
import { setTable } from './set-table.js';
import type { WishedTable } from './wished-table.js';

/** A section: its heading with the currency of its figures, then its table, or the sentence that is said instead. */
export function sectionFlow(paper: Paper, table: WishedTable): readonly Flow[] {
  const { letters } = paper;
  const { width } = pageRoom(paper);
  const { section } = table;
  const heading = headingOf(section);
  const goesOn = phrase(paperWords(paper.locale).goesOn, { heading: heading || section.label });
  const again = () => linesBlock(letters, setLines(letters, goesOn, { size: 9, width, isMuted: true }));
  const isEmpty = section.rows.length === 0;
  return [
    ...(heading === ''
      ? [linesBlock(letters, [], { above: 14, isKeptWithNext: true })]
      : [linesBlock(letters, setLines(letters, heading, { size: 11, bold: true, width }), { above: 18, isKeptWithNext: true })]),
    ...(isEmpty && section.empty !== undefined
      ? [linesBlock(letters, setLines(letters, section.empty, { size: 10, width }), { above: 4 })]
      : []),
    ...(isEmpty ? [] : [...agingBar(paper, section), setTable(paper, table, again)]),
  ];
}

function headingOf({ heading = '', label, currency, rows }: WholeSection): string {
  if (currency === undefined || rows.length === 0) return heading;
  return phrase('{heading} · {currency}', { heading: heading || label, currency });
}
