import { expect, test } from 'vitest';
import { dateExample } from './date-example.js';

const rows = (...texts: readonly string[]) => ({ rows: [{ line: 2, cells: texts }] });

test('the first date that two orders read as two days', () => {
  expect(dateExample(rows('C-1', '13/04/2026', '05/05/2026', ' 3-4-2026 ', '01/02/2026'))).toEqual({
    text: ' 3-4-2026 ',
    days: { 'D/M/Y': '2026-04-03', 'M/D/Y': '2026-03-04' },
  });
});

test('none where every date is one day, or none is a date', () => {
  expect(dateExample(rows('31/04/2026', '13/04/2026', '2026-04-03', '3/4/26', 'F-1', ''))).toBeUndefined();
  expect(dateExample({ rows: [] })).toBeUndefined();
});
