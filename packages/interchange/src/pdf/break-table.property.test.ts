import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakTable, tableStart, type TableHeights } from './break-table.js';

const PAGE = 600;
const table = fc.record({
  head: fc.integer({ min: 15, max: 40 }),
  rows: fc.array(fc.integer({ min: 12, max: 400 }), { minLength: 1, maxLength: 60 }),
  total: fc.constantFrom(0, 17),
  carried: fc.constantFrom(0, 17, 40),
  again: fc.constantFrom(0, 12),
});

/** The pages of a table: first and last row, exclusive. */
function pagesOf(heights: TableHeights, used: number): readonly { readonly from: number; readonly end: number; readonly used: number }[] {
  const pages = [];
  let [from, isFresh, before] = [0, used === 0, used];
  while (from < heights.rows.length) {
    const end = breakTable(heights, from, { room: PAGE - before, isFresh });
    if (end > from) pages.push({ from, end, used: before });
    [from, isFresh, before] = [end, true, 0];
  }
  return pages;
}

// Each row stands on one page, in order, and no page is fuller than it can be.
test('a table breaks between rows, and its pages hold what they are given', () => {
  fc.assert(
    fc.property(table, fc.integer({ min: 0, max: PAGE }), (heights, used) => {
      const pages = pagesOf(heights, used);
      expect(pages.map(({ from }) => from)).toEqual([0, ...pages.slice(0, -1).map(({ end }) => end)]);
      expect(pages.at(-1)?.end).toBe(heights.rows.length);
      for (const page of pages) {
        const rows = heights.rows.slice(page.from, page.end).reduce((sum, row) => sum + row, 0);
        const isLast = page.end === heights.rows.length;
        const before = page.from > 0 ? heights.again + heights.carried : 0;
        expect(page.used + heights.head + before + rows + (isLast ? heights.total : heights.carried)).toBeLessThanOrEqual(PAGE);
      }
    }),
    { numRuns: 500 },
  );
});

// Rows are low enough here that a page has room for many: then two of them stand under every header and before the total.
test('no header and no total stands with one row alone, where there are more', () => {
  fc.assert(
    fc.property(table, fc.integer({ min: 0, max: PAGE }), ({ rows, ...rest }, used) => {
      const heights = { ...rest, rows: rows.map((row) => 12 + (row % 60)) };
      for (const { from, end } of pagesOf(heights, used)) expect(end - from).toBeGreaterThanOrEqual(Math.min(2, heights.rows.length));
    }),
    { numRuns: 500 },
  );
});

// What `tableStart` says is enough for a table to begin.
test('a table begins where there is room for its start', () => {
  fc.assert(
    fc.property(table, (heights) => {
      const start = tableStart(heights, PAGE);
      fc.pre(start <= PAGE);
      expect(breakTable(heights, 0, { room: start, isFresh: false })).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

// A table of a few rows is not cut by a page that it does not fit into any more: it begins on the next one.
test('a small table stands on one page', () => {
  const small = fc.array(fc.integer({ min: 12, max: 50 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(table, small, fc.integer({ min: 0, max: PAGE }), (other, rows, used) => {
      const heights = { ...other, rows };
      const begins = used + tableStart(heights, PAGE) > PAGE ? 0 : used;
      expect(pagesOf(heights, begins)).toEqual([{ from: 0, end: rows.length, used: begins }]);
    }),
    { numRuns: 500 },
  );
});
