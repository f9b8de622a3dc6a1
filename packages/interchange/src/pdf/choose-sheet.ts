import type { ExportDocument } from '../exports/document.types.js';
import type { ColumnWish } from './column-widths.js';
import type { Paper } from './paper.types.js';
import { pageRoom } from './page-room.js';
import type { PdfOptions } from './pdf.types.js';
import { tableSize, tableWidth } from './table-size.js';

/** Width and height upright, in points. */
const SIZES = { letter: [612, 792], a4: [595.28, 841.89] } as const;

/** Tables of customers read across; everything else is held upright, as a letter. */
const ACROSS: readonly ExportDocument['kind'][] = ['aging', 'worklist'];

/** Below this size of letters, in points, a sheet is turned. */
const READABLE = 8;

const MARGINS = { side: 48, top: 66, bottom: 54 } as const;

/** The sheet that a document's tables fit on: upright or across, and wider than any paper where figures leave no other way. */
export function chooseSheet(
  kind: ExportDocument['kind'],
  tables: readonly (readonly ColumnWish[])[],
  { pageSize = 'letter' }: PdfOptions,
): Pick<Paper, 'sheet' | 'side' | 'top' | 'bottom'> {
  const [width, height] = SIZES[pageSize];
  const upright = { ...MARGINS, sheet: { width, height } };
  const sizes = tables.map((wishes) => tableSize(wishes, pageRoom(upright).width));
  if (!ACROSS.includes(kind) && sizes.every((size) => size >= READABLE)) return upright;
  const room = pageRoom({ ...MARGINS, sheet: { width: height, height: width } }).width;
  const widest = Math.max(room, ...tables.map((wishes) => tableWidth(wishes, tableSize(wishes, room))));
  return { ...MARGINS, sheet: { width: height + widest - room, height: width } };
}
