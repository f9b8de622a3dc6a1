import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  adjustDay,
  compareInstants,
  dayCountFraction,
  dayInZone,
  dayNumber,
  dayText,
  daysBetween,
  endOfMonth,
  isBusinessDay,
  isInstant,
  isLocalDate,
  isoWeekday,
  stepDay,
  type BusinessCalendar,
  type DayCount,
} from './index.js';

const FIRST = dayNumber('0001-01-01');
const LAST = dayNumber('9999-12-31');
const days = fc.integer({ min: FIRST, max: LAST }).map(dayText);
const modern = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2060-12-31') }).map(dayText);
const ordered = (list: readonly string[]): string[] => list.toSorted();

/** A few years with a weekend of two days and any holidays but so many that none is left. */
const calendars: fc.Arbitrary<BusinessCalendar> = fc
  .uniqueArray(fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2023-12-31') }).map(dayText), { maxLength: 120 })
  .map((holidays) => ({ id: 'any', weekend: [6, 7], holidays, from: '2019-01-01', through: '2024-12-31' }));
const within = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2023-12-31') }).map(dayText);

// A second opinion: the calendar of the language, proleptic Gregorian in UTC.
test('days count as the language counts them', () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST, max: LAST }), (number) => {
      const iso = new Date(number * 86_400_000).toISOString().slice(0, 10);
      expect(dayText(number)).toBe(iso);
      expect(dayNumber(iso)).toBe(number);
      expect(isoWeekday(iso)).toBe(new Date(number * 86_400_000).getUTCDay() || 7);
    }),
    { numRuns: 1000 },
  );
});

// What looks like a day is one only if the language reads it back unchanged.
test('only real days are days', () => {
  const parts = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }));
  fc.assert(
    fc.property(parts, ([year, month, day]) => {
      const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const read = new Date(`${text}T00:00:00Z`);
      expect(isLocalDate(text)).toBe(!Number.isNaN(read.getTime()) && read.toISOString().startsWith(text));
    }),
  );
});

// Adding days and counting them undo each other.
test('adding the days between leads there', () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      expect(addDays(a, daysBetween(a, b))).toBe(b);
      expect(daysBetween(a, b)).toBe(-daysBetween(b, a) + 0);
      expect(a < b).toBe(daysBetween(a, b) > 0);
    }),
  );
});

// Months keep the day of the month, or take the last one; the month is always the one asked for.
test('adding months clamps and lands in the month asked for', () => {
  fc.assert(
    fc.property(modern, fc.integer({ min: -600, max: 600 }), (day, months) => {
      const there = addMonths(day, months);
      const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
      expect(index(there)).toBe(index(day) + months);
      expect(there.slice(8) === day.slice(8) || there === endOfMonth(there)).toBe(true);
      expect(there.slice(8) <= day.slice(8)).toBe(true);
    }),
  );
});

// Later days stay later: months never overtake.
test('adding months keeps the order of days', () => {
  fc.assert(
    fc.property(modern, modern, fc.integer({ min: -600, max: 600 }), (a, b, months) => {
      const [early = a, late = b] = ordered([a, b]);
      expect(addMonths(early, months) <= addMonths(late, months)).toBe(true);
    }),
  );
});

// What is moved is moved to a business day, the nearest in its direction; a business day stays.
test('adjusting lands on the nearest business day', () => {
  fc.assert(
    fc.property(within, calendars, (day, calendar) => {
      const following = adjustDay(day, 'following', calendar);
      const preceding = adjustDay(day, 'preceding', calendar);
      expect(isBusinessDay(following, calendar) && isBusinessDay(preceding, calendar)).toBe(true);
      expect(preceding <= day && day <= following).toBe(true);
      if (isBusinessDay(day, calendar)) expect([following, preceding]).toEqual([day, day]);
      for (let between = addDays(preceding, 1); between < following; between = addDays(between, 1))
        expect(isBusinessDay(between, calendar)).toBe(false);
    }),
  );
});

// Modified following is following, unless that leaves the month, then preceding; it never leaves a month that has a business day.
test('modified following stays in the month', () => {
  fc.assert(
    fc.property(within, calendars, (day, calendar) => {
      const following = adjustDay(day, 'following', calendar);
      const expected = following.slice(0, 7) === day.slice(0, 7) ? following : adjustDay(day, 'preceding', calendar);
      expect(adjustDay(day, 'modified-following', calendar)).toBe(expected);
    }),
  );
});

// The steps that look ahead land where they say, and no earlier day would do.
test('stepping to a weekday or a day of the month finds the first one', () => {
  fc.assert(
    fc.property(modern, fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 31 }), (day, nextWeekday, nextDayOfMonth) => {
      const weekday = stepDay(day, [{ nextWeekday }]);
      expect(isoWeekday(weekday)).toBe(nextWeekday);
      expect(daysBetween(day, weekday)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(day, weekday)).toBeLessThan(7);
      const fits = (one: string) => Number(one.slice(8)) === Math.min(nextDayOfMonth, Number(endOfMonth(one).slice(8)));
      const found = stepDay(day, [{ nextDayOfMonth }]);
      expect(fits(found) && found >= day).toBe(true);
      for (let before = day; before < found; before = addDays(before, 1)) expect(fits(before)).toBe(false);
    }),
  );
});

// Steps in order are the steps one by one.
test('stepping is taking one step after the other', () => {
  const steps = fc.array(
    fc.oneof(fc.record({ days: fc.integer({ min: -90, max: 90 }) }), fc.record({ months: fc.integer({ min: -12, max: 12 }) })),
  );
  fc.assert(
    fc.property(modern, steps, (day, list) => {
      expect(stepDay(day, list)).toBe(list.reduce((reached, step) => stepDay(reached, [step]), day));
    }),
  );
});

// Where every day has its own worth, a period is the sum of its parts: the actual conventions, and not the 30/360 ones, which move days.
test('actual fractions add up', () => {
  const actual = fc.constantFrom<DayCount>(
    { basis: 'actual/360' },
    { basis: 'actual/365' },
    { basis: 'actual/actual-isda' },
    { basis: 'actual/actual-isda', interval: 'end-included' },
  );
  fc.assert(
    fc.property(days, days, days, actual, (a, b, c, dayCount) => {
      const [from = a, middle = b, until = c] = ordered([a, b, c]);
      const top = (start: string, end: string) => dayCountFraction(start, end, dayCount).numerator;
      expect(top(from, middle) + top(middle, until)).toBe(top(from, until));
    }),
  );
});

// Time never runs backwards: every fraction is at least zero, and a whole year is one, or within days of it.
test('fractions are never below zero and close to the years between', () => {
  const any = fc.constantFrom<DayCount>(
    { basis: '30/360-isda' },
    { basis: '30/360-us', endOfMonth: true },
    { basis: '30/360-us', endOfMonth: false },
    { basis: '30e/360' },
    { basis: '30e/360-isda' },
    { basis: 'actual/actual-isda' },
  );
  fc.assert(
    fc.property(modern, modern, any, (a, b, dayCount) => {
      const [from = a, until = b] = ordered([a, b]);
      const { numerator, denominator } = dayCountFraction(from, until, dayCount);
      expect(numerator).toBeGreaterThanOrEqual(0);
      expect(Math.abs(numerator / denominator - daysBetween(from, until) / 365.2425)).toBeLessThan(0.02);
    }),
  );
});

// Instants compare as the language compares them, whatever the length of their fractions.
test('instants are ordered as the moments they name', () => {
  const instants = fc
    .tuple(fc.integer({ min: 0, max: 4e9 }), fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 3 }))
    .map(([second, ms, shown]) => {
      const text = new Date(second * 1000 + (shown === 0 ? 0 : ms)).toISOString();
      return shown === 0 ? text.replace('.000', '') : text;
    });
  fc.assert(
    fc.property(instants, instants, fc.nat(6), (a, b, zeros) => {
      const longer = a.includes('.') ? a.replace('Z', `${'0'.repeat(zeros)}Z`) : a;
      expect([a, b, longer].every(isInstant)).toBe(true);
      expect(compareInstants(a, b)).toBe(Math.sign(Date.parse(a) - Date.parse(b)));
      expect(compareInstants(longer, a)).toBe(0);
    }),
  );
});

// The day in a zone is what the language's own formatter says.
test('the day in a zone is the one on the wall', () => {
  const zones = fc.constantFrom(
    'America/Mexico_City',
    'America/Tijuana',
    'America/Bogota',
    'Asia/Kathmandu',
    'Pacific/Apia',
    'Europe/Madrid',
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2e9 }), zones, (second, zone) => {
      const moment = new Date(second * 1000);
      const wall = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment);
      expect(dayInZone(moment.toISOString(), zone)).toBe(wall);
    }),
  );
});
