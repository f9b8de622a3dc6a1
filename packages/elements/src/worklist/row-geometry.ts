/** A list of rows of one height, and what of it is in sight. Pixels. */
export interface ListGeometry {
  readonly total: number;
  readonly rowHeight: number;
  readonly viewHeight: number;
  readonly scrollTop: number;
}

/** Rows in sight; `end` is not. `shift`: what is added to a row's place, index × height, where the list is taller than a browser can scroll. */
export interface RowsInSight {
  readonly first: number;
  readonly end: number;
  readonly shift: number;
}

/** Browsers stop growing at 16 to 33 million pixels. A list that is taller is scrolled in proportion: 363,636 rows of 44 px are not. */
const HEIGHT_MAX = 16_000_000;

/**
 * How tall the list is made.
 *
 * @example
 * listHeight({ total: 100_000, rowHeight: 44 }); // => 4400000
 */
export function listHeight({ total, rowHeight }: Pick<ListGeometry, 'total' | 'rowHeight'>): number {
  return Math.min(total * rowHeight, HEIGHT_MAX);
}

/**
 * The rows in sight. At the end of the scroll bar the last row is whole.
 *
 * @example
 * rowsInSight({ total: 100, rowHeight: 32, viewHeight: 320, scrollTop: 48 }); // => { first: 1, end: 12, shift: 0 }
 */
export function rowsInSight({ total, rowHeight, viewHeight, scrollTop }: ListGeometry): RowsInSight {
  const top = contentTop({ total, rowHeight, viewHeight, scrollTop });
  const first = Math.min(Math.floor(top / rowHeight), Math.max(0, total - 1));
  return { first: Math.max(0, first), end: Math.min(total, Math.ceil((top + viewHeight) / rowHeight)), shift: scrollTop - top };
}

/** Where the content is scrolled to, were it as tall as its rows. */
function contentTop({ total, rowHeight, viewHeight, scrollTop }: ListGeometry): number {
  const content = total * rowHeight;
  const height = listHeight({ total, rowHeight });
  const most = Math.max(0, height - viewHeight);
  const held = Math.min(Math.max(0, scrollTop), most);
  return content === height || most === 0 ? held : (held / most) * (content - viewHeight);
}

/**
 * Where to scroll so that a row stands `below` pixels under the top of the view.
 *
 * @example
 * scrollTopFor(10, 8, { total: 100, rowHeight: 32, viewHeight: 320 }); // => 312
 */
export function scrollTopFor(
  index: number,
  below: number,
  { total, rowHeight, viewHeight }: Pick<ListGeometry, 'total' | 'rowHeight' | 'viewHeight'>,
): number {
  const content = total * rowHeight;
  const height = listHeight({ total, rowHeight });
  const wanted = Math.min(Math.max(0, index * rowHeight - below), Math.max(0, content - viewHeight));
  return content === height ? wanted : (wanted / (content - viewHeight)) * (height - viewHeight);
}

/**
 * Where to scroll so that a row is whole in sight, moving as little as possible; undefined where it is already.
 *
 * @example
 * scrollTopToShow(20, { total: 100, rowHeight: 32, viewHeight: 320, scrollTop: 0 }); // => 352
 */
export function scrollTopToShow(index: number, geometry: ListGeometry): number | undefined {
  const top = contentTop(geometry);
  const { rowHeight, viewHeight } = geometry;
  const above = index * rowHeight - top;
  if (above < 0) return scrollTopFor(index, 0, geometry);
  if (above + rowHeight > viewHeight) return scrollTopFor(index, Math.max(0, viewHeight - rowHeight), geometry);
  return undefined;
}
