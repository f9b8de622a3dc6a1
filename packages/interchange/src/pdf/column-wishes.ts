import type { ExportValue, WholeSection } from '../exports/document.types.js';
import type { Carried } from './carried-figures.js';
import type { ColumnWish } from './column-widths.js';
import type { Setting } from './letters.js';
import type { Paper } from './paper.types.js';
import { saysCurrency } from './says-currency.js';
import { NOTE_STEP } from './set-cell.js';
import { shownText } from './shown-text.js';
import { totalSpan } from './total-row.js';
import { valueText } from './value-text.js';

/** What a column of texts has at least where its texts are longer, in ems. */
const LEAST_EMS = 7;

/** How wide a head makes a column of narrow figures at the cost of texts, in ems; a longer one is broken between words where room is short. */
const HEAD_EMS = 5.5;

/** The size of letters that wishes are measured in, in points; at a smaller size they are smaller alike. */
export const FULL_SIZE = 9;

/**
 * How wide each column has to be and likes to be: figures and days as wide as the widest of them, totals and what is carried included; texts give way.
 *
 * @param carried By number of rows, then by column.
 */
export function columnWishes(
  paper: Pick<Paper, 'locale' | 'zone' | 'letters'>,
  section: WholeSection,
  carried: readonly (readonly Carried[])[],
): readonly ColumnWish[] {
  const size = FULL_SIZE;
  const { columns, rows, total } = section;
  const { letters } = paper;
  const width = widthWithin(paper);
  const isWord = (place: number) => place === 0 && total !== undefined && totalSpan(total) > 1;
  return columns.map((column, place) => {
    const widest = { text: 0, figure: 0 };
    const see = (value: ExportValue, setting: Setting) => {
      const what = value && 'text' in value ? 'text' : 'figure';
      widest[what] = Math.max(widest[what], width(valueText(paper, value, saysCurrency(section, column)), setting));
      const notes = value && 'text' in value ? (value.notes ?? []) : [];
      for (const note of notes) widest.text = Math.max(widest.text, width(shownText(letters, note), { size: size - NOTE_STEP }));
    };
    for (const { cells, isEdge } of rows) see(cells[place] ?? null, { size, bold: isEdge === true });
    for (const figures of carried) for (const value of figures[place] ?? []) see(value, { size });
    if (!isWord(place)) see(total?.cells[place] ?? null, { size, bold: true });
    return wishOf(column.kind === 'text', widest, headWidths(shownText(letters, column.head), width));
  });
}

/** A head on one line, and its longest word. */
function headWidths(head: string, width: (text: string, setting: Setting) => number): { readonly whole: number; readonly word: number } {
  const setting = { size: FULL_SIZE, bold: true };
  return { whole: width(head, setting), word: Math.max(...head.split(' ').map((part) => width(part, setting))) };
}

function wishOf(
  isText: boolean,
  { text, figure }: { readonly text: number; readonly figure: number },
  { whole, word }: { readonly whole: number; readonly word: number },
): ColumnWish {
  if (isText)
    return { isText, least: Math.max(word, figure, Math.min(text, LEAST_EMS * FULL_SIZE)), natural: Math.max(text, figure, whole) };
  const least = Math.max(word, figure, text);
  return { isText, least, natural: Math.max(least, Math.min(whole, HEAD_EMS * FULL_SIZE)), ample: Math.max(least, whole) };
}

/** Figures are as wide as their number of digits says, whatever the digits: measured once a form. */
function widthWithin({ letters }: Pick<Paper, 'letters'>): (text: string, setting: Setting) => number {
  const known = new Map<string, number>();
  return (text, setting) => {
    const form = `${setting.size} ${setting.bold === true} ${text.replace(/\d/g, '0')}`;
    const width = known.get(form) ?? letters.width(text, setting);
    known.set(form, width);
    return width;
  };
}
