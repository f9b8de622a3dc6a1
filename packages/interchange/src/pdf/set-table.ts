import type { ExportRow } from '../exports/document.types.js';
import type { Block } from './block.types.js';
import { carriedRow } from './carried-row.js';
import { columnWidths, type ColumnWish } from './column-widths.js';
import { FULL_SIZE } from './column-wishes.js';
import { headRow } from './head-row.js';
import { pageRoom } from './page-room.js';
import type { Paper } from './paper.types.js';
import { setCell } from './set-cell.js';
import { setRow } from './set-row.js';
import type { SetRow } from './set-row.types.js';
import type { SetTable } from './set-table.types.js';
import { splitHighRow } from './split-high-row.js';
import { CELL_PADDING } from './table-measures.js';
import { tableSize } from './table-size.js';
import { totalRow } from './total-row.js';
import type { WishedTable } from './wished-table.js';

/** A table that needs less than this share of a page's width is no wider: its figures stand near what they are of. */
const NARROW = 0.5;

/** A section's table, each text broken into lines by the width of its column, figures on one line. `again` stands over it where it goes on. */
export function setTable(paper: Paper, { section, carried, wishes }: WishedTable, again: () => Block): SetTable {
  const { columns, rows, total } = section;
  const { letters } = paper;
  const room = pageRoom(paper);
  const size = tableSize(wishes, room.width);
  const gaps = 2 * CELL_PADDING * (columns.length - 1);
  const own = wishes.map((wish) => scaled(wish, size / FULL_SIZE));
  const natural = own.reduce((sum, wish) => sum + wish.natural, gaps);
  const widths = columnWidths(own, (natural < room.width * NARROW ? room.width * NARROW : room.width) - gaps);
  const widthAt = (place: number) => widths[place] ?? 0;
  const rowOf = ({ cells, isEdge }: ExportRow): SetRow => {
    const setting = { size, bold: isEdge === true };
    const set = columns.map((column, place) => setCell(paper, cells[place] ?? null, { section, column, setting, width: widthAt(place) }));
    return setRow(letters, 'row', set);
  };
  const head = headRow(paper, { section, widths, size });
  const isCarried = columns.some((column) => column.carried !== undefined);
  const carriedAt = (way: 'out' | 'in', count: number) => carriedRow(paper, { section, widths, size, way, figures: carried[count] ?? [] });
  const carriedHeight = isCarried ? carriedAt('out', rows.length).height : 0; // the most currencies are carried behind all rows
  const totals = total && totalRow(paper, total, { section, widths, size });
  const highest = room.height - again().height - head.height - 2 * carriedHeight - (totals?.height ?? 0);

  const set: SetRow[] = [];
  const behind = [0]; // by set row: how many rows of the document are told
  for (const [index, row] of rows.entries()) {
    for (const part of splitHighRow(letters, rowOf(row), highest)) {
      set.push(part);
      behind.push(index + 1);
    }
  }
  return {
    kind: 'table',
    widths,
    head,
    again,
    rows: set,
    ...(totals && { total: totals }),
    ...(isCarried && { carried: (way, end) => carriedAt(way, behind[end] ?? 0) }),
    carriedHeight,
  };
}

function scaled({ least, natural, ample = natural, isText }: ColumnWish, by: number): ColumnWish {
  return { isText, least: least * by, natural: natural * by, ample: ample * by };
}
