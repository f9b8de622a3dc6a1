import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayCountFraction, dayNumber, type DayCount } from '../calendar/index.js';
import { roundQuotient, type Rounding } from '../money/index.js';
import type { LateInterestTerms, Rate } from '../terms/index.js';
import { accrueLateInterest, lateInterestOver, type InterestItem } from './index.js';
import { interestByDays } from './interest-oracle.fixture.js';

const MAX = Number.MAX_SAFE_INTEGER;
const mxn = (amount: number) => ({ amount, currency: 'MXN' });
const days = (least: number, most: number) => fc.integer({ min: least, max: most }).map((n) => addDays('2023-11-20', n));

/** Rates that give ties (halves of a unit a day), long ones, and usual ones. */
const rate: fc.Arbitrary<Rate> = fc.oneof(
  fc.constantFrom<Rate>(
    { perDay: '0.5' },
    { perYear: '180' },
    { perYear: '0.12' },
    { perMonth: '0.015' },
    { perYear: '0' },
    { perYear: '0.0785' },
  ),
  fc.integer({ min: 0, max: 99_999_999 }).map((n): Rate => ({ perYear: `0.${String(n).padStart(8, '0')}` })),
  fc.integer({ min: 0, max: 9999 }).map((n): Rate => ({ perDay: `0.${String(n).padStart(5, '0')}` })),
);
const table = fc
  .tuple(rate, fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 500 }), rate), { selector: ([day]) => day, maxLength: 4 }))
  .map(([first, more]) => [
    { from: '2000-01-01', rate: first },
    ...more.toSorted(([a], [b]) => a - b).map(([day, own]) => ({ from: addDays('2023-11-20', day), rate: own })),
  ]);
const actual = fc.constantFrom<DayCount>({ basis: 'actual/360' }, { basis: 'actual/365' }, { basis: 'actual/actual-isda' });
const thirty = fc.constantFrom<DayCount>(
  { basis: '30/360-isda' },
  { basis: '30e/360' },
  { basis: '30e/360-isda' },
  { basis: '30/360-us', endOfMonth: true },
  { basis: '30/360-us', endOfMonth: false },
);
const roundings = fc.constantFrom<Rounding>('half-even', 'half-up', 'half-down', 'up', 'down');
const grace = fc.record({ days: fc.integer({ min: 0, max: 20 }), then: fc.constantFrom('from-due', 'from-end-of-grace') });

const terms = (dayCount: fc.Arbitrary<DayCount>): fc.Arbitrary<LateInterestTerms> =>
  fc.record(
    {
      rate: fc.oneof(rate, table),
      dayCount,
      round: fc.constantFrom('at-end', 'daily'),
      rounding: roundings,
      grace,
      capitaliseOn: fc.array(days(0, 500), { maxLength: 3 }),
    },
    { requiredKeys: ['rate', 'dayCount', 'round', 'rounding'] },
  );

const components = fc.constantFrom('principal', 'principal', 'principal', 'lateInterest', 'fee', 'tax');
const items = (amounts: fc.Arbitrary<number>): fc.Arbitrary<InterestItem> =>
  fc.record({
    principal: amounts.map(mxn),
    dueOn: days(0, 200),
    reductions: fc.array(
      fc.record({ on: days(-20, 420), amount: fc.integer({ min: -40_000, max: 60_000 }).map(mxn), component: components }),
      {
        maxLength: 5,
      },
    ),
  });
const amounts = fc.oneof(
  fc.integer({ min: 0, max: 200_000 }),
  fc.integer({ min: 0, max: 9_000_000_000 }),
  fc.integer({ min: MAX - 100_000, max: MAX }),
);
const pauses = fc.array(
  fc.tuple(fc.integer({ min: -20, max: 400 }), fc.nat(40)).map(([from, length]) => ({
    from: addDays('2023-11-20', from),
    until: addDays('2023-11-20', from + length),
  })),
  { maxLength: 3 },
);

/** What is earned, or 'past' where it is more than 2^53−1. */
function figure(worked: () => number | bigint): bigint | 'past' {
  try {
    const amount = BigInt(worked());
    return amount > BigInt(MAX) ? 'past' : amount;
  } catch (error) {
    if ((error as { code?: string }).code === 'money.out_of_range') return 'past';
    throw error;
  }
}

// The figure is that of plain fractions, a day at a time: ties, figures near 2^53, rate tables, grace, pauses and capitalisation included.
test('the same as day by day in fractions', () => {
  let past = 0;
  fc.assert(
    fc.property(items(amounts), terms(actual), days(0, 450), pauses, (item, agreed, through, paused) => {
      const at = { through, pauses: paused };
      const own = figure(() => accrueLateInterest(item, agreed, at).earned.amount);
      if (own === 'past')
        past += 1; // a part on the way may be past it too, where the terms capitalise
      else expect(own).toBe(interestByDays(item, agreed, at));
    }),
    { numRuns: 4000 },
  );
  expect(past).toBeLessThan(2000);
});

// Near 2^53 and on ties nothing is lost: principal × rate × days over one denominator, rounded once.
test('one balance and one rate: the exact product, rounded', () => {
  fc.assert(
    fc.property(
      amounts,
      fc.integer({ min: 0, max: 99_999 }),
      fc.tuple(fc.oneof(actual, thirty), roundings),
      days(1, 700),
      (amount, n, [dayCount, rounding], through) => {
        const dueOn = '2023-11-20';
        const agreed: LateInterestTerms = { rate: { perYear: `0.${String(n).padStart(5, '0')}` }, dayCount, round: 'at-end', rounding };
        const { numerator, denominator } = dayCountFraction(dueOn, through, dayCount);
        const exact = roundQuotient(BigInt(amount) * BigInt(n) * BigInt(numerator), 100_000n * BigInt(denominator), rounding);
        const own = figure(() => accrueLateInterest({ principal: mxn(amount), dueOn }, agreed, { through }).earned.amount);
        expect(own).toBe(figure(() => exact));
      },
    ),
    { numRuns: 3000 },
  );
});

// Time only adds: seen a day later, no debt has earned less, whatever the day count and the rounding.
test('more days never less', () => {
  fc.assert(
    fc.property(
      items(fc.integer({ min: 0, max: 10_000_000 })),
      terms(fc.oneof(actual, thirty)),
      days(0, 450),
      pauses,
      (item, agreed, through, paused) => {
        const earned = (day: string) => accrueLateInterest(item, agreed, { through: day, pauses: paused }).earned.amount;
        expect(earned(addDays(through, 1))).toBeGreaterThanOrEqual(earned(through));
      },
    ),
    { numRuns: 2000 },
  );
});

// No rate, no principal, no days: nothing.
test('nothing comes of nothing', () => {
  fc.assert(
    fc.property(items(fc.integer({ min: 0, max: 10_000_000 })), terms(fc.oneof(actual, thirty)), days(0, 450), (item, agreed, through) => {
      const zero = { ...agreed, rate: { perYear: '0.000' } };
      expect(accrueLateInterest(item, zero, { through }).earned.amount).toBe(0);
      expect(accrueLateInterest({ ...item, principal: mxn(0), reductions: [] }, agreed, { through }).earned.amount).toBe(0);
      expect(accrueLateInterest(item, agreed, { through: item.dueOn }).earned.amount).toBe(0);
    }),
  );
});

// Two debts for one: rounded at the end, they differ from the one by a single unit at most.
test('splitting a debt moves one unit at most', () => {
  fc.assert(
    fc.property(fc.nat(5_000_000), fc.nat(5_000_000), terms(fc.oneof(actual, thirty)), days(0, 450), (a, b, agreed, through) => {
      const { capitaliseOn: _days, ...plain } = agreed;
      const earned = (amount: number) =>
        accrueLateInterest({ principal: mxn(amount), dueOn: '2023-11-20' }, { ...plain, round: 'at-end' }, { through }).earned.amount;
      expect(Math.abs(earned(a) + earned(b) - earned(a + b))).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1000 },
  );
});

// The explanation is the figure: the amounts of its steps add up to it, and so do its segments when they are worked out again.
test('segments and steps add up to what is earned', () => {
  fc.assert(
    fc.property(
      items(fc.integer({ min: 0, max: 10_000_000 })),
      terms(fc.oneof(actual, thirty)),
      days(0, 450),
      pauses,
      (item, agreed, through, paused) => {
        const { earned, segments, because } = accrueLateInterest(item, agreed, { through, pauses: paused });
        const shares = because
          .filter(({ code }) => code === 'interest.segment')
          .map(({ facts }) => (facts['amount'] as { amount: number }).amount);
        expect(shares.length).toBe(segments.length);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(earned.amount);
        for (const [n, { from, until, days: length, rate: own, numerator, denominator }] of segments.entries()) {
          expect(from < until && from >= (segments[n - 1]?.until ?? item.dueOn) && until <= through).toBe(true);
          if ('perDay' in own) expect([numerator, denominator]).toEqual([length, 1]);
          else expect({ numerator, denominator }).toEqual(dayCountFraction(from, until, agreed.dayCount));
        }
      },
    ),
    { numRuns: 1000 },
  );
});

// Many at once is the same as one by one.
test('lateInterestOver gives the figure of accrueLateInterest', () => {
  fc.assert(
    fc.property(amounts, terms(fc.oneof(actual, thirty)), days(0, 200), days(0, 450), (amount, agreed, dueOn, through) => {
      const one = figure(() => accrueLateInterest({ principal: mxn(amount), dueOn }, agreed, { through }).earned.amount);
      expect(figure(() => lateInterestOver(agreed, { through })(amount, dueOn))).toBe(one);
      expect(figure(() => lateInterestOver(agreed, { through })(amount, dayNumber(dueOn)))).toBe(one);
    }),
    { numRuns: 3000 },
  );
});
