import { describe, expect, test } from 'vitest';
import { dayCountFraction, type DayCount } from './index.js';

const refusal = (code: string, path?: string) => expect.objectContaining(path === undefined ? { code } : { code, path });
const ALL: readonly DayCount[] = [
  { basis: 'actual/360' },
  { basis: 'actual/365' },
  { basis: 'actual/actual-isda' },
  { basis: 'actual/actual-isda', interval: 'end-included' },
  { basis: '30/360-isda' },
  { basis: '30/360-us', endOfMonth: true },
  { basis: '30/360-us', endOfMonth: false },
  { basis: '30e/360' },
  { basis: '30e/360-isda' },
  { basis: '30e/360-isda', terminationOn: '2026-02-28' },
];

describe('day-count fractions', () => {
  test.each(ALL)('%j: an empty period is 0, the last of February too', (dayCount) => {
    for (const day of ['2026-02-28', '2024-02-29', '2026-01-31']) expect(dayCountFraction(day, day, dayCount).numerator).toBe(0);
  });

  test('2024 is a whole year by its own length', () => {
    expect(dayCountFraction('2024-01-01', '2025-01-01', { basis: 'actual/actual-isda' })).toEqual({
      numerator: 133_590,
      denominator: 133_590,
    });
  });

  test('which end counts decides the year that a day at the turn belongs to', () => {
    const day = (interval: 'start-included' | 'end-included') =>
      dayCountFraction('2023-12-31', '2024-01-01', { basis: 'actual/actual-isda', interval }).numerator;
    expect(day('start-included')).toBe(366); // 31 December 2023: 1/365
    expect(day('end-included')).toBe(365); // 1 January 2024: 1/366
  });

  test('counts to the last day there is', () => {
    const dayCount = { basis: 'actual/actual-isda', interval: 'end-included' } as const;
    expect(dayCountFraction('9999-12-30', '9999-12-31', dayCount)).toEqual({ numerator: 366, denominator: 133_590 });
  });

  const february: readonly [string, string, DayCount, number][] = [
    ['2026-02-28', '2026-03-31', { basis: '30/360-isda' }, 33],
    ['2026-02-28', '2026-03-31', { basis: '30/360-us', endOfMonth: true }, 30],
    ['2026-02-28', '2027-02-28', { basis: '30/360-us', endOfMonth: true }, 360],
    ['2024-02-29', '2025-02-28', { basis: '30/360-us', endOfMonth: true }, 360],
    ['2024-02-29', '2025-02-28', { basis: '30/360-us', endOfMonth: false }, 359],
    ['2026-01-31', '2026-02-28', { basis: '30e/360-isda' }, 30],
    ['2026-01-31', '2026-02-28', { basis: '30e/360-isda', terminationOn: '2026-02-28' }, 28],
    ['2026-01-31', '2027-02-28', { basis: '30e/360-isda', terminationOn: '2026-02-28' }, 390], // a later until is allowed
    ['2026-01-30', '2026-03-31', { basis: '30e/360' }, 60],
    ['2026-01-15', '2026-03-31', { basis: '30/360-isda' }, 76],
    ['2026-01-15', '2026-03-31', { basis: '30e/360' }, 75],
  ];
  test.each(february)('%s to %s, %j, is %d days of 360', (from, until, dayCount, days) => {
    expect(dayCountFraction(from, until, dayCount)).toEqual({ numerator: days, denominator: 360 });
  });

  test('refuses', () => {
    expect(() => dayCountFraction('2026-01-02', '2026-01-01', { basis: 'actual/360' })).toThrow(
      refusal('calendar.until_before_from', 'until'),
    );
    expect(() => dayCountFraction('2026-02-30', '2026-03-01', { basis: 'actual/360' })).toThrow(refusal('calendar.not_a_day', 'from'));
    for (const until of ['2026-01-01', '2026-01-02']) {
      expect(() => dayCountFraction('2026-01-01', until, { basis: '30/365' } as unknown as DayCount)).toThrow(
        refusal('calendar.unknown_day_count'),
      );
    }
    expect(() => dayCountFraction('2026-01-01', '2026-01-02', { basis: '30e/360-isda', terminationOn: '2026-02-30' })).toThrow(
      refusal('calendar.not_a_day', 'dayCount.terminationOn'),
    );
  });

  test('an end of the period that is neither is refused, never taken for the first', () => {
    const odd = { basis: 'actual/actual-isda', interval: 'both' } as unknown as DayCount;
    expect(() => dayCountFraction('2023-03-01', '2024-03-01', odd)).toThrow(refusal('calendar.unknown_day_count', 'dayCount.interval'));
  });

  test('the answer cannot be changed', () => {
    expect(ALL.every((dayCount) => Object.isFrozen(dayCountFraction('2026-01-31', '2026-02-28', dayCount)))).toBe(true);
  });
});
