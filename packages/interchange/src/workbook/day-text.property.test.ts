import { addDays, daysBetween } from '@cartera/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayText } from './day-text.js';

/** Days that both counts have: the one from 1900 only from its false leap day on. */
const days = fc.integer({ min: 0, max: 2_950_000 }).map((count) => addDays('1904-01-01', count % 2_000_000));

// A day is the same in both systems: its number differs by 1,462.
test('days of both systems come back as they were', () => {
  fc.assert(
    fc.property(days, (day) => {
      const serial = daysBetween('1904-01-01', day);
      expect(dayText(serial, { from1904: true, dates: 'Y-M-D' })).toBe(day);
      expect(dayText(serial + 1462, { from1904: false, dates: 'Y-M-D' })).toBe(day);
    }),
  );
});

// Each day of the count from 1900 has a text of its own, and the day after stands behind it: the 29 February that never was included.
test('no two numbers are one day', () => {
  const texts = Array.from({ length: 500 }, (_, serial) => dayText(serial, { from1904: false, dates: 'Y-M-D' }));
  expect(new Set(texts).size).toBe(500);
  expect(texts.slice(58, 63)).toEqual(['1900-02-27', '1900-02-28', '1900-02-29', '1900-03-01', '1900-03-02']);
  expect(texts.slice(0, 2)).toEqual(['1900-01-00', '1900-01-01']);
});
