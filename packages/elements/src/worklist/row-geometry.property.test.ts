import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listHeight, rowsInSight, scrollTopFor, scrollTopToShow } from './row-geometry.js';

const list = fc.record({
  total: fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 3_000_000 })),
  rowHeight: fc.constantFrom(32, 44, 52, 64),
  viewHeight: fc.integer({ min: 100, max: 2000 }),
});
const anywhere = fc.tuple(list, fc.double({ min: 0, max: 1, noNaN: true })).map(([one, share]) => {
  const most = Math.max(0, listHeight(one) - one.viewHeight);
  return { ...one, scrollTop: Math.round(share * most) };
});

describe('rows in sight', () => {
  test('cover the view, wherever the list is scrolled to', () => {
    fc.assert(
      fc.property(anywhere, (one) => {
        const { first, end, shift } = rowsInSight(one);
        const at = (index: number) => index * one.rowHeight + shift - one.scrollTop;
        expect(at(first)).toBeLessThanOrEqual(0.001);
        expect(end === one.total || at(end) >= one.viewHeight - 0.001).toBe(true);
        expect(end - first).toBeLessThanOrEqual(Math.ceil(one.viewHeight / one.rowHeight) + 1);
      }),
    );
  });

  test('end with the last row at the end of the scroll bar', () => {
    fc.assert(
      fc.property(list, (one) => {
        const scrollTop = Math.max(0, listHeight(one) - one.viewHeight);
        expect(rowsInSight({ ...one, scrollTop }).end).toBe(one.total);
      }),
    );
  });

  test('are where they were asked to be', () => {
    fc.assert(
      fc.property(list, fc.nat(), (one, n) => {
        const index = n % one.total;
        const scrollTop = scrollTopFor(index, 0, one);
        const { first, end, shift } = rowsInSight({ ...one, scrollTop });
        expect(index >= first - 1 && index < end).toBe(true); // a row before it may be in sight by a hair, as the bar moves in fractions
        const below = index * one.rowHeight + shift - scrollTop;
        expect(below).toBeGreaterThanOrEqual(-0.01);
      }),
    );
  });

  test('hold a row whole once it was asked for, and are not moved for one that is whole already', () => {
    fc.assert(
      fc.property(anywhere, fc.nat(), (one, n) => {
        const index = n % one.total;
        const scrollTop = scrollTopToShow(index, one) ?? one.scrollTop;
        const { shift } = rowsInSight({ ...one, scrollTop });
        const top = index * one.rowHeight + shift - scrollTop;
        expect(top).toBeGreaterThanOrEqual(-0.01);
        expect(top + one.rowHeight).toBeLessThanOrEqual(Math.max(one.viewHeight, one.rowHeight) + 0.01);
      }),
    );
  });
});

test('a list that browsers can make is as tall as its rows; a taller one is not', () => {
  expect([listHeight({ total: 100_000, rowHeight: 44 }), listHeight({ total: 1_000_000, rowHeight: 44 })]).toEqual([4_400_000, 16_000_000]);
});
