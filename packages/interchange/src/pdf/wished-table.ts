import type { WholeSection } from '../exports/document.types.js';
import { carriedFigures, type Carried } from './carried-figures.js';
import type { ColumnWish } from './column-widths.js';
import { columnWishes } from './column-wishes.js';
import type { Paper } from './paper.types.js';

/** A table before it is known how wide its page is. */
export interface WishedTable {
  readonly section: WholeSection;
  /** What pages carry: by number of rows, then by column. */
  readonly carried: readonly (readonly Carried[])[];
  readonly wishes: readonly ColumnWish[];
}

/** A section with what its columns carry, and how wide they like to be. */
export function wishedTable(paper: Pick<Paper, 'locale' | 'zone' | 'letters'>, section: WholeSection): WishedTable {
  const carried = carriedFigures(section);
  return { section, carried, wishes: columnWishes(paper, section, carried) };
}
