import { exportWords } from '@cartera/locales/exports';
import type { Block } from './block.types.js';
import { linesBlock } from './lines-block.js';
import { pageRoom } from './page-room.js';
import type { Paper } from './paper.types.js';
import { setLines } from './set-lines.js';

/** Sentences, each a paragraph. */
export function noteBlocks(paper: Paper, notes: readonly string[]): readonly Block[] {
  const { letters } = paper;
  const { width } = pageRoom(paper);
  return notes.map((note) => linesBlock(letters, setLines(letters, note, { size: 10, width }), { above: 8 }));
}

/** The last of a document: how its digest is checked. */
export function digestBlock(paper: Paper): Block {
  const { letters, locale } = paper;
  const { width } = pageRoom(paper);
  const { digestHint } = exportWords(locale).page;
  return linesBlock(letters, setLines(letters, digestHint, { size: 8, width, isMuted: true }), { above: 16 });
}
