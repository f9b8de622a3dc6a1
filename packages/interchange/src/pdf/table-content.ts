import type { Content, CustomTableLayout } from 'pdfmake/interfaces.js';
import { rowCells } from './row-cells.js';
import type { SetRow } from './set-row.types.js';
import type { SetTable } from './set-table.types.js';
import { CELL_PADDING, ROW_PADDING, RULE } from './table-measures.js';

/** Between two rows, and where something begins or ends. */
const FAINT = '#d4d4d4';
const FIRM = '#000000';

/** The part of a table that stands on one page: its header, what was carried here, rows, and what is carried on or the total. */
export function tableContent(
  { widths, head, again, rows, total, carried }: SetTable,
  from: number,
  end: number,
): { content: Content; height: number } {
  const isLast = end === rows.length;
  const set: readonly SetRow[] = [
    head,
    ...(from > 0 && carried ? [carried('in', from)] : []),
    ...rows.slice(from, end),
    ...(!isLast && carried ? [carried('out', end)] : []),
    ...(isLast && total ? [total] : []),
  ];
  const table = { table: { widths: [...widths], body: set.map((row) => rowCells(row)) }, layout: layoutOf(set, widths.length) };
  const height = set.reduce((sum, row) => sum + row.height, 0);
  if (from === 0) return { content: table, height };
  const over = again();
  return { content: [over.content, table], height: over.height + height };
}

/** Each row has a rule over it, the first none: a page's table is as high as its rows. */
function layoutOf(rows: readonly SetRow[], columns: number): CustomTableLayout {
  const isFirm = (line: number) => rows[line - 1]?.look === 'head' || rows[line]?.look === 'total';
  return {
    hLineWidth: (line) => (line === 0 ? 0 : RULE),
    vLineWidth: () => 0,
    hLineColor: (line) => (isFirm(line) ? FIRM : FAINT),
    paddingLeft: (column) => (column === 0 ? 0 : CELL_PADDING),
    paddingRight: (column) => (column === columns - 1 ? 0 : CELL_PADDING),
    paddingTop: () => ROW_PADDING,
    paddingBottom: () => ROW_PADDING,
  };
}
