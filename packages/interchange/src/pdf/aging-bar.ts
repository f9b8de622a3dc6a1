import type { ExportValue, WholeSection } from '../exports/document.types.js';
import type { Block } from './block.types.js';
import { pageRoom } from './page-room.js';
import type { Paper } from './paper.types.js';
import { RULE } from './table-measures.js';

/** In points. */
const HEIGHT = 12;
const ABOVE = 6;
const BELOW = 4;
const SIZE = 7.5;

/** Not due is white; then one hue, darker by age. */
const SHADES = ['#ffffff', '#dcdcdc', '#b4b4b4', '#8c8c8c', '#646464', '#3c3c3c'];
/** From this shade on a label is white. */
const DARK = 4;

/** What is owed by age as a bar: each part as wide as its share, with its name where that fits; the table under it has them all. None where there is not one to show. */
export function agingBar(paper: Paper, { key, columns, rows }: WholeSection): readonly Block[] {
  if (key !== 'aging' || columns.length !== 2) return [];
  const parts = rows.map(({ cells }, place) => ({
    name: textOf(cells[0]),
    amount: amountOf(cells[1]),
    shade: Math.min(place, SHADES.length - 1),
  }));
  const owed = parts.filter(({ amount }) => amount > 0);
  const whole = owed.reduce((sum, { amount }) => sum + amount, 0);
  if (owed.length < 2) return [];
  const width = pageRoom(paper).width - RULE; // of the first line; each part brings its own
  const padding = (HEIGHT - paper.letters.lineHeight({ size: SIZE })) / 2;
  const drawn = owed.map((part) => ({ ...part, width: Math.max((width * part.amount) / whole, 1) }));
  const over = drawn.reduce((sum, part) => sum + part.width, 0) / width;
  const cells = drawn.map(({ name, shade, width: own }) => ({
    text: paper.letters.width(name, { size: SIZE }) + 4 <= own ? name : '',
    fontSize: SIZE,
    noWrap: true,
    alignment: 'center' as const,
    fillColor: SHADES[shade],
    color: shade >= DARK ? 'white' : 'black',
  }));
  return [
    {
      kind: 'block',
      height: ABOVE + HEIGHT + BELOW + 2 * RULE,
      content: {
        margin: [0, ABOVE, 0, BELOW],
        table: { widths: drawn.map((part) => part.width / over - RULE), heights: HEIGHT - 2 * padding, body: [cells] },
        layout: {
          hLineWidth: () => RULE,
          vLineWidth: () => RULE,
          paddingLeft: () => 0,
          paddingRight: () => 0,
          paddingTop: () => padding,
          paddingBottom: () => padding,
        },
      },
      isKeptWithNext: true,
    },
  ];
}

function textOf(value: ExportValue | undefined): string {
  return value && 'text' in value ? value.text : '';
}

function amountOf(value: ExportValue | undefined): number {
  return value && 'money' in value ? value.money.amount : 0;
}
