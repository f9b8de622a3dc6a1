import { describe, expect, test } from 'vitest';
import { money, type Money } from '../money/index.js';
import type { LateInterestTerms } from '../terms/index.js';
import { accrueLateInterest, checkLateInterest, lateInterestOver } from './index.js';

const mxn = (amount: number): Money => money(amount, 'MXN');
const TERMS: LateInterestTerms = { rate: { perYear: '0.12' }, dayCount: { basis: 'actual/360' }, round: 'at-end', rounding: 'half-even' };
const ITEM = { principal: mxn(100_000), dueOn: '2025-02-28' };
const earned = (terms: Partial<LateInterestTerms>, through: string, item: object = {}, at: object = {}) =>
  accrueLateInterest({ ...ITEM, ...item }, { ...TERMS, ...terms }, { through, ...at }).earned.amount;
const refused = (act: () => unknown): unknown[] => {
  try {
    act();
  } catch (error) {
    return [(error as { code: string }).code, (error as { path?: string }).path];
  }
  return [];
};

describe('accrueLateInterest', () => {
  test('11 days × 1,000.00 and 20 × 400.00 at 12 % actual/360 are 6.33; segments and steps say so and add up', () => {
    const reductions = [{ on: '2025-03-11', amount: mxn(60_000) }];
    const accrual = accrueLateInterest({ ...ITEM, reductions, charged: mxn(700) }, TERMS, { through: '2025-03-31' });
    expect(accrual).toMatchObject({ earned: mxn(633), charged: mxn(700), toCharge: mxn(-67) });
    expect(accrual.segments).toEqual([
      {
        from: '2025-02-28',
        until: '2025-03-11',
        days: 11,
        balance: mxn(100_000),
        rate: { perYear: '0.12' },
        numerator: 11,
        denominator: 360,
      },
      {
        from: '2025-03-11',
        until: '2025-03-31',
        days: 20,
        balance: mxn(40_000),
        rate: { perYear: '0.12' },
        numerator: 20,
        denominator: 360,
      },
    ]);
    expect(accrual.because.map(({ code, facts }) => [code, facts['amount']])).toEqual([
      ['interest.segment', mxn(367)],
      ['interest.segment', mxn(266)],
      ['interest.earned', undefined],
      ['interest.to_charge', undefined],
    ]);
  });

  test('one day late bears one day; on the due day and before, nothing', () => {
    expect(earned({}, '2025-03-01')).toBe(33);
    expect(accrueLateInterest(ITEM, TERMS, { through: '2025-02-28' }).segments).toEqual([]);
    expect(earned({}, '2025-01-31')).toBe(0);
  });

  test('paid in full: no more segments, no rate needed, nothing more', () => {
    const reductions = [{ on: '2025-03-10', amount: mxn(100_000) }];
    const rate = [{ from: '2025-01-01', through: '2025-03-31', rate: { perYear: '0.12' } }];
    const accrual = accrueLateInterest({ ...ITEM, reductions }, { ...TERMS, rate }, { through: '2030-01-01' });
    expect(accrual.segments.map(({ from, until }) => [from, until])).toEqual([['2025-02-28', '2025-03-10']]);
    expect(accrual.earned.amount).toBe(333);
  });

  test('a payment and its return on one day change nothing; on two days the days between bear less', () => {
    const cheque = [
      { on: '2025-03-10', amount: mxn(100_000) },
      { on: '2025-03-10', amount: mxn(-100_000) },
    ];
    expect(accrueLateInterest({ ...ITEM, reductions: cheque }, TERMS, { through: '2025-03-31' }).segments).toHaveLength(1);
    const later = [cheque[0], { on: '2025-03-15', amount: mxn(-100_000) }];
    expect(earned({}, '2025-03-30', { reductions: later })).toBe(833); // 30 days less 5
  });

  test('other components are skipped; what is below zero bears nothing', () => {
    const reductions = ['fee', 'penalty', 'tax', 'interest', 'lateInterest'].map((component) => ({
      on: '2025-03-05',
      amount: mxn(50_000),
      component,
    }));
    expect(earned({}, '2025-03-30', { reductions })).toBe(1000);
    expect(earned({}, '2025-03-30', { principal: mxn(-100_000) })).toBe(0);
    expect(earned({}, '2025-03-30', { reductions: [{ on: '2025-03-10', amount: mxn(150_000) }] })).toBe(333);
  });

  test('rates count from their own day; a row may end, and the same rate said twice is one segment', () => {
    const rate = [
      { from: '2025-01-01', rate: { perYear: '0.12' } },
      { from: '2025-03-10', rate: { perYear: '0.24' } },
      { from: '2025-03-20', through: '2025-03-29', rate: { perYear: '0.240' } },
    ];
    const accrual = accrueLateInterest(ITEM, { ...TERMS, rate }, { through: '2025-03-30' });
    expect(accrual.segments.map(({ days }) => days)).toEqual([10, 20]);
    expect(accrual.earned.amount).toBe(1667);
    expect(refused(() => earned({ rate }, '2025-03-31'))).toEqual(['interest.rate_missing', 'rate']);
    expect(refused(() => earned({ rate: [{ from: '2025-03-01', rate: { perYear: '0.12' } }] }, '2025-03-30'))).toEqual([
      'interest.rate_missing',
      'rate',
    ]);
  });

  test('perMonth is 12 × a year under the day count; perDay counts actual days', () => {
    expect(earned({ rate: { perMonth: '0.01' }, dayCount: { basis: '30/360-isda' } }, '2025-03-28')).toBe(1000);
    expect(earned({ rate: { perMonth: '0.02' } }, '2025-03-30')).toBe(2000);
    expect(earned({ rate: { perDay: '0.001' }, dayCount: { basis: '30/360-isda' } }, '2025-03-03')).toBe(300);
  });

  test('leap years count apart under actual/actual', () => {
    const item = { principal: mxn(36_600_000), dueOn: '2024-12-30' };
    // 2 days of 366 and 1 of 365, at 10 %: 20,000 + 10,027.397… cents
    expect(earned({ rate: { perYear: '0.10' }, dayCount: { basis: 'actual/actual-isda' } }, '2025-01-02', item)).toBe(30_027);
    expect(earned({ rate: { perYear: '0.10' }, dayCount: { basis: 'actual/actual-isda' }, round: 'daily' }, '2025-01-02', item)).toBe(
      30_027,
    );
  });

  test('daily: each day is rounded, then summed', () => {
    // 0.333… a day: 33 cents × 31
    expect(earned({ round: 'daily' }, '2025-03-31')).toBe(1023);
    expect(earned({ round: 'daily', rounding: 'up' }, '2025-03-31')).toBe(1054);
    // Under 30/360 the 31st is no day and the end of February three: 2 × 33 + 100 + …
    expect(earned({ round: 'daily', dayCount: { basis: '30/360-isda' } }, '2025-03-02')).toBe(133);
  });

  test('grace: nothing within, then from the due day or from its end', () => {
    const fromDue = { grace: { days: 5, then: 'from-due' } } as const;
    const fromEnd = { grace: { days: 5, then: 'from-end-of-grace' } } as const;
    const within = accrueLateInterest(ITEM, { ...TERMS, ...fromDue }, { through: '2025-03-05' });
    expect([within.earned.amount, within.because[0]]).toEqual([
      0,
      { code: 'interest.in_grace', facts: { dueOn: '2025-02-28', through: '2025-03-05' } },
    ]);
    expect([earned(fromDue, '2025-03-06'), earned(fromEnd, '2025-03-06')]).toEqual([200, 33]);
    const onTime = {
      reductions: [
        { on: '2025-03-05', amount: mxn(100_000) },
        { on: '2025-03-20', amount: mxn(-100_000) },
      ],
    };
    expect([earned(fromDue, '2025-03-15', onTime), earned(fromDue, '2025-03-30', onTime)]).toEqual([0, 333]);
  });

  test('pauses earn nothing, overlapping ones once', () => {
    const pauses = [
      { from: '2025-03-05', until: '2025-03-10' },
      { from: '2025-03-08', until: '2025-03-12' },
    ];
    const accrual = accrueLateInterest(ITEM, TERMS, { through: '2025-03-30', pauses });
    expect(accrual.earned.amount).toBe(767); // 23 days
    expect(accrual.because.map(({ code }) => code)).toEqual([
      'interest.segment',
      'interest.paused',
      'interest.segment',
      'interest.earned',
      'interest.to_charge',
    ]);
    expect(refused(() => earned({}, '2025-03-30', {}, { pauses: [{ from: '2025-03-05', until: '2025-03-04' }] }))).toEqual([
      'interest.pause_invalid',
      'pauses[0].until',
    ]);
  });

  test('capitalised on its day, rounded, and bearing from then; what is paid of it no longer bears', () => {
    const capitaliseOn = ['2025-03-30'];
    // 10.00 by the 30th; then 30 days on 1,010.00: 10.10
    expect(earned({ capitaliseOn }, '2025-04-29')).toBe(2010);
    expect(earned({ capitaliseOn }, '2025-03-30')).toBe(1000);
    const paid = { reductions: [{ on: '2025-04-01', amount: mxn(1000), component: 'lateInterest' as const }] };
    expect(
      accrueLateInterest({ ...ITEM, ...paid }, { ...TERMS, capitaliseOn }, { through: '2025-04-29' }).segments.map(
        ({ balance }) => balance.amount,
      ),
    ).toEqual([100_000, 101_000, 100_000]);
  });

  test('a cap limits what is earned, the lower of the agreed one and the given one', () => {
    const accrual = accrueLateInterest(ITEM, { ...TERMS, maximumPercent: '0.95' }, { through: '2025-03-30', maximumPercent: '2' });
    expect(accrual.earned.amount).toBe(950);
    expect(accrual.because.some(({ code }) => code === 'interest.capped')).toBe(true);
    expect(earned({ maximumPercent: '2' }, '2025-03-30', {}, { maximumPercent: '0' })).toBe(0);
  });

  test('figures near 2^53 are exact, past it refused', () => {
    const principal = mxn(Number.MAX_SAFE_INTEGER);
    expect(earned({ rate: { perYear: '1' } }, '2026-02-23', { principal })).toBe(Number.MAX_SAFE_INTEGER);
    expect(refused(() => earned({ rate: { perYear: '1' } }, '2026-02-24', { principal }))[0]).toBe('money.out_of_range');
  });

  test('a principal that passes 2^53−1 between two changes of one day is refused, though it comes back: a unit would be lost', () => {
    const principal = mxn(9_007_199_254_724_389);
    const on = ITEM.dueOn;
    const reductions = [
      { on, amount: mxn(-20_906) },
      { on, amount: mxn(4_305) },
    ];
    expect(refused(() => earned({ rate: { perDay: '0.00265' } }, '2025-03-31', { principal, reductions }))[0]).toBe('money.out_of_range');
  });

  test('another currency and days that are none say where', () => {
    expect(refused(() => earned({}, '2025-03-30', { reductions: [{ on: '2025-03-01', amount: money(1, 'USD') }] }))).toEqual([
      'money.currency_mismatch',
      'reductions[0].amount',
    ]);
    expect(refused(() => earned({}, '2025-03-30', { charged: money(1, 'USD') }))).toEqual(['money.currency_mismatch', 'charged']);
    expect(refused(() => earned({}, '2025-02-30'))).toEqual(['calendar.not_a_day', 'through']);
  });
});

describe('checkLateInterest', () => {
  const checked = (terms: object, maximumPerYear?: string) =>
    refused(() => checkLateInterest({ ...TERMS, ...terms }, { maximumPerYear, path: 'facts.lateInterest' }));
  const row = (from: string, through?: string) => ({ from, ...(through !== undefined && { through }), rate: { perYear: '0.1' } });

  test.each([
    ['no row', { rate: [] }, 'interest.rate_table_invalid', 'rate'],
    ['out of order', { rate: [row('2025-02-01'), row('2025-01-01')] }, 'interest.rate_table_invalid', 'rate[1].from'],
    ['twice on a day', { rate: [row('2025-02-01'), row('2025-02-01')] }, 'interest.rate_table_invalid', 'rate[1].from'],
    ['a gap', { rate: [row('2025-01-01', '2025-01-30'), row('2025-02-01')] }, 'interest.rate_table_invalid', 'rate[1].from'],
    ['an overlap', { rate: [row('2025-01-01', '2025-02-01'), row('2025-02-01')] }, 'interest.rate_table_invalid', 'rate[1].from'],
    ['a row that ends before it begins', { rate: [row('2025-01-02', '2025-01-01')] }, 'interest.rate_table_invalid', 'rate[0].through'],
    ['no rate', { rate: {} }, 'interest.rate_invalid', 'rate'],
    ['below zero', { rate: { perDay: '-0.1' } }, 'interest.rate_below_zero', 'rate.perDay'],
    ['grace below zero', { grace: { days: -1, then: 'from-due' } }, 'interest.grace_invalid', 'grace'],
    ['another way of rounding', { round: 'never' }, 'interest.rounding_invalid', 'round'],
    ['a cap below zero', { maximumPercent: '-1' }, 'interest.cap_below_zero', 'maximumPercent'],
  ])('%s', (_name, terms, code, path) => {
    expect(checked(terms)).toEqual([code, `facts.lateInterest.${path}`]);
  });

  test('a rate above the highest is refused, the highest itself is not', () => {
    expect(checked({ rate: { perMonth: '0.03' } }, '0.36')).toEqual([]);
    expect(checked({ rate: { perMonth: '0.0301' } }, '0.36')).toEqual(['interest.rate_above_cap', 'facts.lateInterest.rate']);
    expect(checked({ rate: { perDay: '0.001' } }, '0.36')).toEqual([]); // 360 days under actual/360
    expect(checked({ rate: { perDay: '0.001' }, dayCount: { basis: 'actual/365' } }, '0.36')).toEqual([
      'interest.rate_above_cap',
      'facts.lateInterest.rate',
    ]);
    expect(checked({ rate: [row('2025-01-01'), { from: '2025-02-01', rate: { perYear: '0.4' } }] }, '0.36')[1]).toBe(
      'facts.lateInterest.rate[1].rate',
    );
    expect(checked({}, '-1')[0]).toBe('interest.cap_below_zero');
  });
});

test('lateInterestOver: one day more, grace, and terms that are not plain', () => {
  const over = (terms: object, through = '2025-03-31') => lateInterestOver({ ...TERMS, ...terms }, { through })(100_000, '2025-02-28');
  expect([over({}), over({}, '2025-02-28'), over({ grace: { days: 31, then: 'from-due' } }), over({ round: 'daily' })]).toEqual([
    1033, 0, 0, 1023,
  ]);
  expect(refused(() => lateInterestOver(TERMS, { through: '2025-03-31' })(0.5, '2025-02-28'))[0]).toBe('money.out_of_range');
  expect(refused(() => lateInterestOver(TERMS, { through: '2025-03-31' })(1, 0.5))[0]).toBe('calendar.out_of_range');
});

test('terms that were changed after they were used count as they stand', () => {
  const terms = { ...TERMS, rate: { perYear: '0.12' }, grace: { days: 0, then: 'from-due' as const } };
  const earned = () => accrueLateInterest(ITEM, terms, { through: '2025-03-31' }).earned.amount;
  const before = earned();
  expect(earned()).toBe(before);
  terms.rate.perYear = '0.24';
  expect(Math.abs(earned() - 2 * before)).toBeLessThanOrEqual(1);
  terms.grace.days = 90;
  expect(earned()).toBe(0);
});
