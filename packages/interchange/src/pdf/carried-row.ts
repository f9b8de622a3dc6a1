import { exportWords } from '@cartera/locales/exports';
import type { ExportSection } from '../exports/document.types.js';
import type { Carried } from './carried-figures.js';
import { isFigure } from './is-figure.js';
import type { Paper } from './paper.types.js';
import { saysCurrency } from './says-currency.js';
import { setLines } from './set-lines.js';
import { setRow } from './set-row.js';
import type { SetCell, SetRow } from './set-row.types.js';
import { CELL_PADDING } from './table-measures.js';
import { valueText } from './value-text.js';

/** What a carried row is made of. */
export interface CarriedPlace {
  readonly section: ExportSection;
  readonly widths: readonly number[];
  readonly size: number;
  /** To the next page, or from the page before. */
  readonly way: 'out' | 'in';
  /** By column. */
  readonly figures: readonly Carried[];
}

/** At the foot or the head of a page: the words before the first column that is carried, then the figures; where several currencies are carried, one under the other. */
export function carriedRow(paper: Paper, { section, widths, size, way, figures }: CarriedPlace): SetRow {
  const { letters, locale } = paper;
  const words = exportWords(locale).page;
  const first = section.columns.findIndex(({ carried }) => carried !== undefined);
  const cells = section.columns.slice(first).map((column, place): SetCell => {
    const texts = (figures[first + place] ?? []).map((value) => valueText(paper, value, saysCurrency(section, column)));
    return { lines: texts.map((text) => ({ text, setting: { size }, isMuted: true })), isRight: isFigure(column) };
  });
  const spans = widths.slice(0, first);
  const width = spans.reduce((sum, own) => sum + own, (spans.length - 1) * 2 * CELL_PADDING);
  const label: SetCell = {
    lines: setLines(letters, way === 'out' ? words.carried : words.brought, { size, width, isMuted: true }),
    span: first,
  };
  return setRow(letters, 'carried', first === 0 ? cells : [label, ...cells]);
}
