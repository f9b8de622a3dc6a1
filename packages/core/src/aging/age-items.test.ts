import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../policy/index.js';
import { invoice, mxn, payment, story, usd } from '../decisions/story.fixture.js';
import { positionAt } from '../position/index.js';
import { ageItems, agePosition, type AgingScheme } from './index.js';

const due = DEFAULT_POLICY.aging;
const item = (dueOn: string, amount = mxn(100), issuedOn = '2026-01-01', customerId = 'ACME') => ({ customerId, amount, issuedOn, dueOn });
const columns = (report: ReturnType<typeof ageItems>, row = 0) => [
  report.rows[row]?.notDue,
  ...(report.rows[row]?.buckets.map(({ amount }) => amount) ?? []),
  report.rows[row]?.unapplied,
];

describe('ageItems', () => {
  test.each([
    ['2026-04-01', 0], // tomorrow
    ['2026-03-31', 0], // the due day itself is not late
    ['2026-03-30', 1], // one day
    ['2026-03-01', 1], // thirty days
    ['2026-02-28', 2], // thirty-one
    ['2026-01-30', 2], // sixty
    ['2026-01-29', 3], // sixty-one
    ['2025-12-31', 3], // ninety
    ['2025-12-30', 4], // ninety-one
    ['2001-01-01', 4],
  ])('due %s, seen on 31 March, stands in column %i', (dueOn, column) => {
    const found = columns(ageItems([item(dueOn, mxn(100), '2000-01-01')], due, { asOf: '2026-03-31' }));
    expect(found.findIndex((amount) => amount !== 0)).toBe(column);
  });

  test('by issue, day 0 is the day of issue', () => {
    const scheme: AgingScheme = {
      basis: 'issued',
      buckets: [
        { fromDays: 0, throughDays: 30 },
        { fromDays: 31, throughDays: null },
      ],
    };
    const items = [
      item('2026-12-31', mxn(1), '2026-03-31'),
      item('2026-12-31', mxn(10), '2026-03-01'),
      item('2026-12-31', mxn(100), '2026-02-28'),
    ];
    expect(columns(ageItems(items, scheme, { asOf: '2026-03-31' }))).toEqual([0, 11, 100, 0]);
  });

  test('what is issued later does not count, and ages may be counted to another day', () => {
    const items = [item('2026-03-01', mxn(1), '2026-02-01'), item('2026-03-01', mxn(10), '2026-04-01')];
    expect(columns(ageItems(items, due, { asOf: '2026-03-31', bucketsAsOf: '2026-04-30' }))).toEqual([0, 0, 1, 0, 0, 0]);
  });

  test('a negative item is in the customer’s favour, not in a bucket', () => {
    const report = ageItems([item('2026-03-01', mxn(500)), item('2026-03-01', mxn(-200))], due, { asOf: '2026-03-31' });
    expect(report.rows[0]).toMatchObject({ unapplied: -200, total: 300 });
    expect(columns(report)).toEqual([0, 500, 0, 0, 0, -200]);
  });

  test('rows are by customer, then currency; totals one a currency', () => {
    const items = [
      item('2026-03-01', usd(5), '2026-01-01', 'B'),
      item('2026-03-01', mxn(7), '2026-01-01', 'B'),
      item('2026-03-01', mxn(9), '2026-01-01', 'A'),
    ];
    const report = ageItems(items, due, { asOf: '2026-03-31' });
    expect(report.rows.map(({ customerId, currency, total }) => [customerId, currency, total])).toEqual([
      ['A', 'MXN', 9],
      ['B', 'MXN', 7],
      ['B', 'USD', 5],
    ]);
    expect(report.totals.map(({ currency, total }) => [currency, total])).toEqual([
      ['MXN', 16],
      ['USD', 5],
    ]);
    expect(Object.isFrozen(report.rows[0]?.buckets[0])).toBe(true);
  });

  test.each<[string, AgingScheme['buckets'], string]>([
    ['no bucket', [], 'buckets'],
    [
      'a gap',
      [
        { fromDays: 1, throughDays: 30 },
        { fromDays: 32, throughDays: null },
      ],
      'buckets[1]',
    ],
    [
      'an overlap',
      [
        { fromDays: 1, throughDays: 30 },
        { fromDays: 30, throughDays: null },
      ],
      'buckets[1]',
    ],
    ['an end at the end', [{ fromDays: 1, throughDays: 30 }], 'buckets[0]'],
    [
      'an open bucket before the last',
      [
        { fromDays: 1, throughDays: null },
        { fromDays: 31, throughDays: null },
      ],
      'buckets[0]',
    ],
    ['half days', [{ fromDays: 0.5, throughDays: null }], 'buckets[0]'],
  ])('a scheme with %s is refused', (_name, buckets, path) => {
    expect(() => ageItems([], { basis: 'due', buckets }, { asOf: '2026-03-31' })).toThrow(
      expect.objectContaining({ code: 'aging.scheme_invalid', path }),
    );
  });

  test('a day that is none, and sums that leave the safe range, are refused', () => {
    expect(() => ageItems([], due, { asOf: '2026-02-30' })).toThrow(expect.objectContaining({ code: 'calendar.not_a_day' }));
    const most = mxn(Number.MAX_SAFE_INTEGER);
    expect(() => ageItems([item('2026-03-01', most), item('2026-03-01', mxn(1))], due, { asOf: '2026-03-31' })).toThrow(
      expect.objectContaining({ code: 'money.out_of_range' }),
    );
  });
});

describe('agePosition', () => {
  test('an account by age, its unapplied money apart', () => {
    const account = story();
    account.tell('record-invoice', '2026-01-15', invoice('F-1', mxn(100_000), '2026-02-14'));
    account.tell('record-invoice', '2026-03-15', invoice('F-2', mxn(50_000), '2026-04-14'));
    account.tell('record-payment', '2026-03-20', payment('P-1', mxn(30_000), 'none'));
    const report = agePosition(positionAt(account.journal, { asOf: '2026-03-31', knownAt: '2026-12-31T00:00:00Z' }), due);
    expect(report).toMatchObject({ asOf: '2026-03-31', bucketsAsOf: '2026-03-31', knownAt: '2026-12-31T00:00:00Z' });
    expect(report.rows[0]).toMatchObject({ customerId: 'ACME', notDue: 50_000, unapplied: -30_000, total: 120_000 });
    expect(columns(report)).toEqual([50_000, 0, 100_000, 0, 0, -30_000]);
  });
});
