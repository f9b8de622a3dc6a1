import { addDays, adjustDay, dayCountFraction, daysBetween, isBusinessDay, type DayCount, type LocalDate } from '@cartera/core';
import { mexicanBankCalendar } from '@cartera/packs/mx';
import { describe, expect, test } from 'vitest';
import businessDays from './business-days.json' with { type: 'json' };
import dayCount from './day-count.json' with { type: 'json' };
import holidays from './mexican-bank-holidays.json' with { type: 'json' };

interface DayCountCase {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly dayCount: DayCount;
  readonly days?: number;
  readonly yearFraction?: number;
  readonly yearFractionExact?: string;
  readonly tolerance?: number;
  readonly source: string;
}

/** A wide margin for published floats, a narrow one for doubles that say nothing else. */
const DOUBLE = 1e-14;

describe('day-count fractions', () => {
  const cases = dayCount.cases as readonly DayCountCase[];
  test.each(cases)('$from to $until, $dayCount', ({ from, until, dayCount: convention, ...published }) => {
    const { numerator, denominator } = dayCountFraction(from, until, convention);
    if (published.days !== undefined) expect(daysOf(convention, { from, until, numerator })).toBe(published.days);
    if (published.yearFractionExact !== undefined) {
      const [top = NaN, bottom = 1] = published.yearFractionExact.split('/').map(Number);
      expect(BigInt(numerator) * BigInt(bottom)).toBe(BigInt(top) * BigInt(denominator));
    }
    if (published.yearFraction !== undefined) {
      const margin = published.tolerance ?? DOUBLE * Math.max(1, published.yearFraction);
      expect(Math.abs(numerator / denominator - published.yearFraction)).toBeLessThanOrEqual(margin);
    }
  });

  test('every case says something that can be wrong', () => {
    expect(cases.length).toBeGreaterThan(150);
    expect(cases.filter((c) => c.days === undefined && c.yearFraction === undefined && c.yearFractionExact === undefined)).toEqual([]);
  });
});

/** What the publishers count as days: calendar days, or the numerator over 360. */
function daysOf({ basis }: DayCount, { from, until, numerator }: { from: LocalDate; until: LocalDate; numerator: number }): number {
  return basis === 'actual/actual-isda' ? daysBetween(from, until) : numerator;
}

describe('holidays of Mexican banks', () => {
  test.each(Object.entries(holidays.years))('%s', (year, { dates }) => {
    expect(mexicanBankCalendar.holidays.filter((day) => day.startsWith(`${year}-`))).toEqual(dates);
    for (const day of dates) expect(isBusinessDay(day, mexicanBankCalendar)).toBe(false);
  });
});

describe('business days of Mexican banks', () => {
  test.each(businessDays.adjust)('$date', ({ date, isBankBusinessDay, following, modifiedFollowing, preceding }) => {
    expect(isBusinessDay(date, mexicanBankCalendar)).toBe(isBankBusinessDay);
    expect(adjustDay(date, 'following', mexicanBankCalendar)).toBe(following);
    expect(adjustDay(date, 'modified-following', mexicanBankCalendar)).toBe(modifiedFollowing);
    expect(adjustDay(date, 'preceding', mexicanBankCalendar)).toBe(preceding);
  });

  test.each(businessDays.add)('$businessDays from $start is $result', ({ start, businessDays: count, result }) => {
    let day = start;
    for (let left = Math.abs(count); left > 0; left--) {
      day = adjustDay(addDays(day, Math.sign(count)), count > 0 ? 'following' : 'preceding', mexicanBankCalendar);
    }
    expect(day).toBe(result);
  });
});
