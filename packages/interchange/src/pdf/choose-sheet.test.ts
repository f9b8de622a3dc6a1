import { expect, test } from 'vitest';
import { chooseSheet } from './choose-sheet.js';
import type { ColumnWish } from './column-widths.js';

const figures = (count: number): readonly ColumnWish[] => Array.from({ length: count }, () => ({ least: 60, natural: 60, isText: false }));

test('a letter is held upright; agings and worklists across', () => {
  expect(chooseSheet('statement', [figures(4)], {}).sheet).toEqual({ width: 612, height: 792 });
  expect(chooseSheet('aging', [figures(4)], {}).sheet).toEqual({ width: 792, height: 612 });
  expect(chooseSheet('statement', [figures(4)], { pageSize: 'a4' }).sheet).toEqual({ width: 595.28, height: 841.89 });
});

test('what does not fit upright is turned', () => {
  expect(chooseSheet('statement', [figures(4), figures(10)], {}).sheet).toEqual({ width: 792, height: 612 });
});

test('what fits on no paper at the smallest letters has a wider sheet', () => {
  const { sheet, side } = chooseSheet('statement', [figures(30)], {});
  // 30 figures of 60 points at 9, of 40 at 6, and 29 gaps of 10
  expect(sheet).toEqual({ width: 30 * 40 + 29 * 10 + 2 * side, height: 612 });
});
