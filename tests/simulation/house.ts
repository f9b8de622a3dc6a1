import type { Caller } from '@cartera/backend';
import { addDays, DEFAULT_POLICY, type LocalDate, type Policy, type References, type StreamId } from '@cartera/core';
import { REFERENCES } from '@cartera/testing';

/** Where every life begins. */
export const FIRST_DAY: LocalDate = '2026-01-05';
/** Before everything that a life of the books dates. */
export const BEFORE_ALL: LocalDate = '2025-01-01';
/** After everything that a life of the books dates, and a charging day of every policy. */
export const LAST_DAY: LocalDate = '2031-12-31';

/** Three accounts, and streams that no command opens. */
export const STREAMS: readonly StreamId[] = ['account/A', 'account/B', 'account/C', 'cash/BBVA', 'office/runs'];

/** Everybody there is; whoever keeps the books comes more often. */
export const CALLERS: readonly Caller[] = [
  { id: 'ana', role: 'clerk' },
  { id: 'beto', role: 'clerk' },
  { id: 'luis', role: 'collector' },
  { id: 'rosa', role: 'manager' },
  { id: 'elena', role: 'director' },
  { id: 'night', role: 'system' },
  { id: 'tomas', role: 'auditor' },
  { id: 'c-A', role: 'customer', streams: ['account/A'] },
  { id: 'c-B', role: 'customer', streams: ['account/B'] },
];

const HOUSE: Policy = {
  ...DEFAULT_POLICY,
  id: 'house',
  from: '2020-01-01',
  publishedAt: '2020-01-01T00:00:00Z',
  lateInterest: { rate: { perMonth: '0.05' }, dayCount: { basis: 'actual/360' }, round: 'at-end', rounding: 'half-even' },
  interest: { chargeDaysOfMonth: [15, 31], tax: { percent: '16', rounding: 'half-up' }, pausedBy: ['dispute'] },
};

/** Interest charged on days of the month; other rates and days from a day on; other promises for one segment. */
export const POLICIES: readonly Policy[] = [
  HOUSE,
  {
    ...HOUSE,
    version: '2',
    from: '2026-02-20',
    lateInterest: { rate: { perDay: '0.002' }, dayCount: { basis: 'actual/365' }, round: 'daily', rounding: 'half-up' },
    interest: { ...HOUSE.interest, chargeDaysOfMonth: [10, 25, 31] },
  },
  {
    id: 'wholesale',
    version: '1',
    from: '2020-01-01',
    publishedAt: '2020-01-01T00:00:00Z',
    appliesTo: { segment: 'mayoreo' },
    promise: { ...DEFAULT_POLICY.promise, horizonDays: 90, toleranceDays: 2 },
  } as Policy,
];

/** Dollars in pesos, a rate a week, so that payments cross currencies. */
export const HOUSE_REFERENCES: References = {
  ...REFERENCES,
  rates: Array.from({ length: 80 }, (_, week) => ({
    from: 'USD',
    to: 'MXN',
    on: addDays('2025-12-01', week * 7),
    rate: `${17 + (week % 3)}.${week % 10}5`,
  })),
};
