import { addDays, adjustDay, isBusinessDay, isoWeekday, type LocalDate } from '@cartera/core';
import { describe, expect, test } from 'vitest';
import { MEXICAN_BANK_HOLIDAYS, mexicanBankCalendar } from './index.js';

/** Easter Sunday by the anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): LocalDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return `${year}-0${Math.floor(n / 31)}-${String((n % 31) + 1).padStart(2, '0')}`;
}

function nthMonday(year: number, month: string, n: number): LocalDate {
  const first = `${year}-${month}-01`;
  return addDays(first, ((8 - isoWeekday(first)) % 7) + (n - 1) * 7);
}

const HANDOVERS = ['2012-12-01', '2018-12-01', '2024-10-01', '2030-10-01'];

/** The rule of the yearly lists, worked out here a second time, from nothing but the year. */
function byRule(year: number): readonly LocalDate[] {
  const fixed = ['01-01', '05-01', '09-16', '11-02', '12-12', '12-25'].map((day) => `${year}-${day}`);
  const mondays = [nthMonday(year, '02', 1), nthMonday(year, '03', 3), nthMonday(year, '11', 3)];
  const easter = easterSunday(year);
  return [...fixed, ...mondays, addDays(easter, -3), addDays(easter, -2), ...HANDOVERS.filter((day) => day.startsWith(`${year}`))].sort();
}

describe('the calendar of Mexican banks', () => {
  test('the second working of the rule has Easter where it fell', () => {
    // published: 2008 the earliest in a long time, 2011 the latest, 2013, 2024 to 2026
    expect([2008, 2011, 2013, 2024, 2025, 2026].map(easterSunday)).toEqual([
      '2008-03-23',
      '2011-04-24',
      '2013-03-31',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
    ]);
  });

  test.each(MEXICAN_BANK_HOLIDAYS.map(({ year, days }) => [year, days] as const))('the days of %i are those of the rule', (year, days) => {
    expect(days.split(' ').map((day) => `${year}-${day}`)).toEqual(byRule(year));
  });

  test('every year of the range is there, once, in order', () => {
    const years = MEXICAN_BANK_HOLIDAYS.map(({ year }) => year);
    expect(years).toEqual(Array.from({ length: 21 }, (_, index) => 2010 + index));
    expect(mexicanBankCalendar).toMatchObject({ from: '2010-01-01', through: '2030-12-31', weekend: [6, 7] });
    expect(mexicanBankCalendar.holidays).toEqual(years.flatMap(byRule));
  });

  test('2024 has twelve closed days, for the government changed on 1 October', () => {
    expect(byRule(2024)).toHaveLength(12);
    expect(isBusinessDay('2024-10-01', mexicanBankCalendar)).toBe(false);
    expect(isBusinessDay('2025-10-01', mexicanBankCalendar)).toBe(true);
  });

  test('a due day in Holy Week moves behind it', () => {
    expect(isBusinessDay('2026-04-02', mexicanBankCalendar)).toBe(false);
    expect(adjustDay('2026-04-02', 'following', mexicanBankCalendar)).toBe('2026-04-06');
    expect(adjustDay('2026-04-02', 'preceding', mexicanBankCalendar)).toBe('2026-04-01');
  });

  test('portfolios of 2012 and 2013 are within it; beyond its ends it says so', () => {
    expect(adjustDay('2012-12-12', 'following', mexicanBankCalendar)).toBe('2012-12-13');
    expect(adjustDay('2013-03-28', 'following', mexicanBankCalendar)).toBe('2013-04-01');
    for (const day of ['2009-12-31', '2031-01-01']) {
      expect(() => isBusinessDay(day, mexicanBankCalendar)).toThrow(expect.objectContaining({ code: 'calendar.out_of_range' }));
    }
  });

  test('it cannot be changed from outside', () => {
    const parts = [mexicanBankCalendar, mexicanBankCalendar.holidays, mexicanBankCalendar.weekend];
    expect(parts.every((part) => Object.isFrozen(part))).toBe(true);
  });
});
