import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dayNumber, dayText, daysBetween, endOfMonth, isLocalDate, isoWeekday, startOfMonth } from './index.js';

const refusal = (code: string, path?: string) => expect.objectContaining(path === undefined ? { code } : { code, path });

describe('a day', () => {
  test.each(['0001-01-01', '1970-01-01', '2024-02-29', '2000-02-29', '9999-12-31'])('%s is one', (text) => {
    expect(isLocalDate(text)).toBe(true);
    expect(dayText(dayNumber(text))).toBe(text);
  });

  const none = [
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '0000-01-01',
    '2026-1-01',
    '2026/01/01',
    '20260101',
  ];
  const neither = [
    '',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '-026-01-01',
    '2026-01-0x',
    '٢٠٢٦-٠١-٠١',
    '10000-01-01',
    null,
    undefined,
    20260101,
  ];
  test.each([...none, ...neither])('%s is none', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => dayNumber(text as string)).toThrow(refusal('calendar.not_a_day'));
  });

  test('counts from 1 January 1970, a Thursday', () => {
    expect([dayNumber('1970-01-01'), dayNumber('1970-01-31'), dayNumber('1969-12-31'), dayNumber('2000-03-01')]).toEqual([
      0, 30, -1, 11017,
    ]);
    expect(['1970-01-01', '2026-03-16', '2026-11-24', '0001-01-01', '2026-03-15'].map(isoWeekday)).toEqual([4, 1, 2, 1, 7]);
  });

  test('ends at both ends', () => {
    expect([dayText(-719_162), dayText(2_932_896)]).toEqual(['0001-01-01', '9999-12-31']);
    for (const number of [-719_163, 2_932_897, 0.5, NaN]) expect(() => dayText(number)).toThrow(refusal('calendar.out_of_range'));
    expect(() => addDays('9999-12-31', 1)).toThrow(refusal('calendar.out_of_range'));
    for (const months of [-1, -12, -13, -1e6, -Number.MAX_SAFE_INTEGER, 1e6, Number.MAX_SAFE_INTEGER, 2 ** 32, -(2 ** 32)]) {
      expect(() => addMonths('0001-01-31', months)).toThrow(refusal('calendar.out_of_range'));
    }
    expect(() => addMonths('9999-12-01', 1)).toThrow(refusal('calendar.out_of_range'));
  });
});

describe('steps of days and months', () => {
  test('days between count the first, not the last', () => {
    expect(daysBetween('2026-01-31', '2026-03-01')).toBe(29);
    expect(daysBetween('2026-03-01', '2026-01-31')).toBe(-29);
    expect(daysBetween('2023-03-01', '2024-03-01')).toBe(366);
    expect(() => daysBetween('2026-01-01', '2026-02-30')).toThrow(refusal('calendar.not_a_day', 'until'));
  });

  test('months are clamped to the last day', () => {
    expect([addMonths('2026-01-31', 1), addMonths('2024-01-31', 1), addMonths('2024-02-29', 12), addMonths('2026-03-31', -1)]).toEqual([
      '2026-02-28',
      '2024-02-29',
      '2025-02-28',
      '2026-02-28',
    ]);
    expect([addMonths('2026-11-30', 3), addMonths('2026-01-15', -1), addMonths('2026-05-31', 0)]).toEqual([
      '2027-02-28',
      '2025-12-15',
      '2026-05-31',
    ]);
  });

  test('a fraction of a day or month is none', () => {
    expect(() => addDays('2026-01-01', 1.5)).toThrow(refusal('calendar.not_a_whole_number'));
    expect(() => addMonths('2026-01-01', NaN)).toThrow(refusal('calendar.not_a_whole_number'));
  });

  test('both ends of a month', () => {
    expect([startOfMonth('2024-02-14'), endOfMonth('2024-02-14'), endOfMonth('2026-12-31')]).toEqual([
      '2024-02-01',
      '2024-02-29',
      '2026-12-31',
    ]);
  });
});
