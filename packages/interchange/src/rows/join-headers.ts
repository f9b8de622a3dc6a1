import type { TableRecord } from '../table/index.js';
import { tidyHeader } from './tidy-text.js';

/**
 * Two lines of headers as one: a title that stands over several columns ('Vencido' over '1-30' and '31-60') is put before each of them, joined by a space.
 *
 * @example
 * joinHeaders({ line: 1, cells: ['Cliente', 'Vencido', ''] }, { line: 2, cells: ['', '1-30', '31-60'] }); // => ['Cliente', 'Vencido 1-30', 'Vencido 31-60']
 */
export function joinHeaders(upper: TableRecord, lower: TableRecord): readonly string[] {
  let over = '';
  return Array.from({ length: Math.max(upper.cells.length, lower.cells.length) }, (_, place) => {
    const [top, bottom] = [upper, lower].map(({ cells }) => tidyHeader(cells[place] ?? '')) as [string, string];
    if (top !== '') over = bottom === '' ? '' : top;
    else if (bottom === '') over = '';
    return [top === '' ? over : top, bottom].filter((text) => text !== '').join(' ');
  });
}
