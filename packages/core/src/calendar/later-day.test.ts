import { expect, test } from 'vitest';
import { laterDay } from './index.js';

test.each([
  ['2026-02-27', 2, '2026-03-01'],
  ['9999-12-30', 1, '9999-12-31'],
  ['9999-12-31', 1, '9999-12-31'],
  ['9999-12-01', 40_000, '9999-12-31'],
])('%s and %i days: %s', (day, days, later) => {
  expect(laterDay(day, days)).toBe(later);
});

test('before the first day there is none, and what is no day is refused', () => {
  expect(() => laterDay('0001-01-01', -1)).toThrow(expect.objectContaining({ code: 'calendar.out_of_range' }));
  expect(() => laterDay('2026-02-30', 1)).toThrow(expect.objectContaining({ code: 'calendar.not_a_day' }));
});
