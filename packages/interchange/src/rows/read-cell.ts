import { undefused } from '../formulas/index.js';
import type { TableRecord } from '../table/index.js';
import type { Cell } from './read-cells.js';
import { tidyText } from './tidy-text.js';

/** A cell of a record, read; what is wrong with it; undefined where it is empty. */
export function readCell<T>({ cells, kinds }: TableRecord, place: number, read: (text: string) => Cell<T>): Cell<T> | undefined {
  const kind = kinds?.[place];
  if (kind === 'error') return { code: 'row.cell_error' };
  if (kind === 'formula') return { code: 'row.formula_without_value' };
  const text = tidyText(undefused(cells[place] ?? ''));
  if (/\p{Cc}/u.test(text)) return { code: 'row.control_character' };
  if (text.includes('\uFFFD')) return { code: 'row.bad_encoding' };
  return text === '' ? undefined : read(text);
}
