import type { ExportSection, ExportValue } from '../exports/document.types.js';
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

/** How wide a head makes a column of narrow figures at most, in ems; a longer one is broken between words. */
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
  section: ExportSection,
  carried: readonly (readonly Carried[])[],
): readonly ColumnWish[] {
  const size = FULL_SIZE;
  const { columns, rows, total } = section;
  const width = widthWithin(paper);
  const isWord = (place: number) => place === 0 && total !== undefined && totalSpan(total) > 1;
  return columns.map((column, place) => {
    const ofValue = (value: ExportValue, setting: Setting): number => {
      const notes = value && 'text' in value ? (value.notes ?? []) : [];
      const small = { size: size - NOTE_STEP };
      const own = width(valueText(paper, value, saysCurrency(section, column)), setting);
      return Math.max(own, ...notes.map((note) => width(shownText(paper.letters, note), small)));
    };
    const head = shownText(paper.letters, column.head);
    const word = Math.max(...head.split(' ').map((part) => width(part, { size, bold: true })));
    const values = rows.map(({ cells, isEdge }) => ofValue(cells[place] ?? null, { size, bold: isEdge === true }));
    const under = carried.flatMap((figures) => (figures[place] ?? []).map((value) => ofValue(value, { size })));
    const widest = [...values, ...under, ofValue(isWord(place) ? null : (total?.cells[place] ?? null), { size, bold: true })].reduce(
      (a, b) => Math.max(a, b),
      word,
    );
    const isText = column.kind === 'text';
    const whole = width(head, { size, bold: true });
    const natural = Math.max(widest, isText ? whole : Math.min(whole, HEAD_EMS * size));
    return { isText, least: isText ? Math.max(word, Math.min(widest, LEAST_EMS * size)) : widest, natural };
  });
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
