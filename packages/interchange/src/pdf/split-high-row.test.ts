import { expect, test } from 'vitest';
import { setRow } from './set-row.js';
import { splitHighRow } from './split-high-row.js';

const letters = { lineHeight: () => 10 };
const lines = (...texts: readonly string[]) => ({ lines: texts.map((text) => ({ text, setting: { size: 9 } })) });
const textsOf = (rows: ReturnType<typeof splitHighRow>) => rows.map(({ cells }) => cells.map((cell) => cell.lines.map(({ text }) => text)));

test('a row that fits stays whole', () => {
  const row = setRow(letters, 'row', [lines('a', 'b'), lines('1')]);
  expect(splitHighRow(letters, row, row.height)).toEqual([row]);
});

test('what is left stands under it, figures with the first', () => {
  const row = setRow(letters, 'row', [lines('a', 'b', 'c', 'd', 'e'), lines('1')]);
  const parts = splitHighRow(letters, row, 27);
  expect(textsOf(parts)).toEqual([
    [['a', 'b'], ['1']],
    [['c', 'd'], []],
    [['e'], []],
  ]);
  expect(Math.max(...parts.map(({ height }) => height))).toBeLessThanOrEqual(27);
});

test('where not even a line fits, one is taken', () => {
  expect(textsOf(splitHighRow(letters, setRow(letters, 'row', [lines('a', 'b')]), 5))).toEqual([[['a']], [['b']]]);
});
