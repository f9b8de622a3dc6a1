import { money } from '@cartera/core';
import { expect, test } from 'vitest';
import type { ExportColumn } from '../exports/document.types.js';
import { carriedFigures } from './carried-figures.js';

const column = (carried?: 'sum' | 'last', kind: ExportColumn['kind'] = 'money'): ExportColumn => ({
  key: 'a',
  head: 'A',
  kind,
  ...(carried && { carried }),
});
const mxn = (amount: number) => ({ money: money(amount, 'MXN') });

test('sums leave out opening and closing lines, last values do not', () => {
  const rows = [
    { cells: [mxn(7), mxn(7), mxn(7)], isEdge: true as const },
    { cells: [mxn(100), mxn(107), mxn(1)] },
    { cells: [null, null, mxn(1)] },
    { cells: [mxn(-30), mxn(77), null] },
  ];
  expect(carriedFigures({ columns: [column('sum'), column('last'), column()], rows })).toEqual([
    [[], [], []],
    [[], [mxn(7)], []],
    [[mxn(100)], [mxn(107)], []],
    [[mxn(100)], [mxn(107)], []],
    [[mxn(70)], [mxn(77)], []],
  ]);
});

test('currencies are summed apart, counts as counts', () => {
  const usd = { money: money(5, 'USD') };
  const rows = [{ cells: [mxn(1), { count: 2 }] }, { cells: [usd, { count: 3 }] }, { cells: [mxn(2), null] }];
  expect(carriedFigures({ columns: [column('sum'), column('sum', 'count')], rows }).at(-1)).toEqual([[mxn(3), usd], [{ count: 5 }]]);
});

test('a sum that is too large is refused, not rounded', () => {
  const rows = [{ cells: [mxn(Number.MAX_SAFE_INTEGER)] }, { cells: [mxn(1)] }];
  expect(() => carriedFigures({ columns: [column('sum')], rows })).toThrow(expect.objectContaining({ code: 'money.out_of_range' }));
});
