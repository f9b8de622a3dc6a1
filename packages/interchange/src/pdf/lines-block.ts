import type { Block } from './block.types.js';
import type { Letters } from './letters.js';
import { textOf } from './row-cells.js';
import type { SetLine } from './set-row.types.js';

/** How a block stands among others. */
export interface BlockPlace {
  /** Free above it, in points. */
  readonly above?: number;
  readonly isKeptWithNext?: boolean;
}

/** Lines under each other, as a part of a page. */
export function linesBlock(letters: Pick<Letters, 'lineHeight'>, lines: readonly SetLine[], place: BlockPlace = {}): Block {
  return gridBlock(letters, [{ lines, width: 0 }], place);
}

/** Lines beside each other, each column as wide as it says, in points; a last one of width 0 has what is left. */
export function gridBlock(
  letters: Pick<Letters, 'lineHeight'>,
  columns: readonly { readonly lines: readonly SetLine[]; readonly width: number }[],
  { above = 0, isKeptWithNext = false }: BlockPlace = {},
): Block {
  const heights = columns.map(({ lines }) => lines.reduce((sum, { setting }) => sum + letters.lineHeight(setting), 0));
  return {
    kind: 'block',
    height: above + Math.max(0, ...heights),
    content: {
      columns: columns.map(({ lines, width }) => ({ width: width === 0 ? '*' : width, stack: lines.map((line) => textOf(line)) })),
      margin: [0, above, 0, 0],
    },
    isKeptWithNext,
  };
}
