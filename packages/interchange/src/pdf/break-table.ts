/** A table in heights, in points. */
export interface TableHeights {
  readonly head: number;
  readonly rows: readonly number[];
  /** Under the last row; 0 where there is none. */
  readonly total: number;
  /** What is carried, at the head and at the foot of a page; 0 where nothing is. */
  readonly carried: number;
  /** What is said over the header of every page but the first. */
  readonly again: number;
}

/** Rows that stay together: behind a header, and before a total. */
const TOGETHER = 2;

/** Of so many rows a table is read at a glance: it is not cut, where a page has room for it. */
const WHOLE_MAX = 8;

/**
 * Up to which row a page takes a table, from a row on: as many as fit with the header, what was carried here, and what is carried on or the total. At least two rows stand
 * under a header and at least two before a total, unless rows are so high that a whole page has no room for that.
 *
 * @param isFresh Whether the page is empty: then at least one row is taken.
 * @returns The end, exclusive; `from` where the table has to begin on the next page.
 */
export function breakTable({ head, rows, total, carried, again }: TableHeights, from: number, { room, isFresh }: PageState): number {
  const start = head + (from > 0 ? again + carried : 0);
  let [end, used] = [from, start];
  while (end < rows.length && used + (rows[end] ?? 0) + carried <= room) {
    used += rows[end] ?? 0;
    end += 1;
  }
  if (fitsWhole({ start, rows, total }, from, room)) return rows.length;
  const left = rows.length - end;
  const taken = left < TOGETHER ? rows.length - TOGETHER : end;
  if (taken - from >= TOGETHER || (isFresh && taken > from)) return taken;
  return isFresh ? Math.max(Math.min(end, rows.length - 1), from + 1) : from; // what is left keeps a row for its total
}

/** What is left of a page. */
export interface PageState {
  /** In points. */
  readonly room: number;
  readonly isFresh: boolean;
}

/** How much room a table wants where it begins, on pages of a height: all of it where it is small, else its header and what has to stand under it. */
export function tableStart({ head, rows, total, carried }: TableHeights, page: number): number {
  const whole = rows.reduce((sum, row) => sum + row, head) + total;
  const isShort = rows.length < 2 * TOGETHER;
  if (isShort || (rows.length <= WHOLE_MAX && whole <= page)) return whole;
  return rows.slice(0, TOGETHER).reduce((sum, row) => sum + row, head) + carried;
}

function fitsWhole(
  { start, rows, total }: { readonly start: number; readonly rows: readonly number[]; readonly total: number },
  from: number,
  room: number,
): boolean {
  let used = start + total;
  for (let row = from; row < rows.length; row += 1) {
    used += rows[row] ?? 0;
    if (used > room) return false;
  }
  return true;
}
