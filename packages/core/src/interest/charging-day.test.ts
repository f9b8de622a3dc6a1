import { expect, test } from 'vitest';
import { lastChargingDay, nextChargingDay } from './charging-day.js';

const on = (...chargeDaysOfMonth: number[]) => ({ chargeDaysOfMonth });

test.each([
  ['2026-02-14', '2026-01-31', '2026-02-15'],
  ['2026-02-15', '2026-02-15', '2026-02-28'],
  ['2026-02-28', '2026-02-28', '2026-03-15'],
  ['2026-12-31', '2026-12-31', '2027-01-15'],
])('of the 15th and the last of the month: on %s the last was %s, the next is %s', (day, last, next) => {
  expect([lastChargingDay(on(31, 15), day), nextChargingDay(on(31, 15), day)]).toEqual([last, next]);
});

test('a day that a month is too short for is its last', () => {
  expect([lastChargingDay(on(30), '2028-03-01'), nextChargingDay(on(30), '2028-02-01')]).toEqual(['2028-02-29', '2028-02-29']);
});

test('rules that name no day charge on none', () => {
  expect([lastChargingDay(undefined, '2026-02-14'), nextChargingDay({}, '2026-02-14')]).toEqual([undefined, undefined]);
});

test.each([
  [[], 'policy.interest.chargeDaysOfMonth'],
  [[15, 32], 'policy.interest.chargeDaysOfMonth[1]'],
  [[0], 'policy.interest.chargeDaysOfMonth[0]'],
  [[1.5], 'policy.interest.chargeDaysOfMonth[0]'],
  ['month-end', 'policy.interest.chargeDaysOfMonth'],
])('%j is no list of days of a month', (days, path) => {
  const rules = { chargeDaysOfMonth: days as never };
  const expected = expect.objectContaining({ code: 'interest.charge_days_invalid', path });
  expect(() => nextChargingDay(rules, '2026-02-14')).toThrow(expected);
  expect(() => lastChargingDay(rules, '2026-02-14')).toThrow(expected);
});
