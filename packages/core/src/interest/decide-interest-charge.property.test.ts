import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../calendar/index.js';
import { invoice, line, mxn, payment, story } from '../decisions/story.fixture.js';
import { balanceOf, positionAt } from '../position/index.js';
import { scaleMoney } from '../money/index.js';
import type { LateInterestTerms } from '../terms/index.js';
import { accrueLateInterest } from './index.js';
import { interestByDays } from './interest-oracle.fixture.js';

const FIRST = '2026-02-01';
const DUE = '2026-02-11';
const LAST = 90;
const PRINCIPAL = mxn(1_000_003);

const terms: fc.Arbitrary<LateInterestTerms> = fc.record({
  rate: fc.constantFrom<LateInterestTerms['rate']>({ perYear: '0.37' }, { perMonth: '0.02' }, [
    { from: '2020-01-01', rate: { perYear: '0.12' } },
    { from: '2026-03-03', rate: { perYear: '0.48' } },
  ]),
  dayCount: fc.constantFrom({ basis: 'actual/360' } as const, { basis: 'actual/365' } as const),
  round: fc.constantFrom('at-end', 'daily'),
  rounding: fc.constantFrom('half-even', 'half-up', 'down'),
});

/** What happens, and after how many days it is heard of. */
const happening = fc.record({
  day: fc.integer({ min: 0, max: LAST }),
  late: fc.nat(40),
  amount: fc.integer({ min: 1, max: 300_000 }),
  returned: fc.option(fc.nat(20)),
});
const happenings = fc.array(happening, { maxLength: 6 });

interface Telling {
  readonly agreed: LateInterestTerms;
  readonly told: readonly (typeof happening extends fc.Arbitrary<infer T> ? T : never)[];
  readonly charges: readonly number[];
  readonly apply: 'principal' | 'by-policy';
}

/** A life told day by day as it is heard of, charged on some days of it, and once more at the end. */
function live({ agreed, told, charges, apply }: Telling) {
  const account = story({ policy: { lateInterest: agreed, interest: { tax: { percent: '16', rounding: 'half-up' } } } });
  account.tell('record-invoice', FIRST, invoice('F-1', PRINCIPAL, DUE));
  const events = told.flatMap(({ day, late, amount, returned }, n) => {
    const pay = () =>
      account.tell(
        'record-payment',
        addDays(FIRST, day),
        payment(`P-${n}`, mxn(amount), apply === 'principal' ? [line('F-1', mxn(amount))] : 'by-policy'),
      );
    const back = () => account.tell('return-payment', addDays(FIRST, day + (returned ?? 0)), { paymentId: `P-${n}`, reason: 'sin fondos' });
    return [{ on: day + late, act: pay }, ...(returned === null ? [] : [{ on: day + late + returned, act: back }])];
  });
  const all = [...events, ...charges.map((day) => ({ on: day, act: () => account.tell('charge-interest', addDays(FIRST, day), {}) }))];
  for (const { act } of all.toSorted((a, b) => a.on - b.on)) act();
  const end = addDays(FIRST, LAST + 80);
  account.tell('charge-interest', end, {});
  const position = positionAt(account.journal, { asOf: end });
  const [state] = position.instalments;
  if (!state) throw new Error('the invoice is there');
  return { account, position, state, end };
}

const everyDay = Array.from({ length: LAST + 60 }, (_, n) => n);
const everyMonth = everyDay.filter((n) => n % 30 === 0);

// Whatever the rhythm of charging and the order in which payments and returns are heard of: total charged = earned over the balances as they were, by
// plain fractions. 'at-end' and 'daily' alike: each day's interest is rounded by itself, whoever asks and when.
test('charged daily, monthly, on any days or once: one total, and it is what was earned', () => {
  fc.assert(
    fc.property(terms, happenings, fc.array(fc.nat(LAST + 60), { maxLength: 8 }), (agreed, told, anyDays) => {
      const lives = [everyDay, everyMonth, anyDays, []].map((charges) => live({ agreed, told, charges, apply: 'principal' }));
      const [first] = lives;
      for (const { state, end } of lives) {
        const item = { principal: PRINCIPAL, dueOn: DUE, reductions: state.reductions };
        expect(BigInt(state.original.lateInterest)).toBe(interestByDays(item, agreed, { through: end }));
        expect(state.original.lateInterest).toBe(first?.state.original.lateInterest);
        const taxed = scaleMoney(mxn(state.original.lateInterest), { by: '16', denominator: 100, rounding: 'half-up' });
        expect(state.original.tax).toBe(taxed.amount);
      }
    }),
    { numRuns: 40 },
  );
});

// With payments that take interest first, and waivers between: still charged = earned, no component is ever below zero at the end, and the balance is the sum of its parts.
test('payments by policy, waivers, credits: nothing goes below zero', () => {
  fc.assert(
    fc.property(
      terms,
      happenings,
      fc.array(fc.nat(LAST + 60), { minLength: 1, maxLength: 12 }),
      fc.nat(LAST + 60),
      (agreed, told, days, waiveOn) => {
        const { account, end } = live({ agreed, told: told.slice(0, 3), charges: days, apply: 'by-policy' });
        const open = positionAt(account.journal, { asOf: end }).instalments[0]?.open.lateInterest ?? 0;
        if (open > 0)
          account.tell('waive', end, {
            itemId: 'F-1',
            instalment: 1,
            component: 'lateInterest',
            amount: mxn(1 + (waiveOn % open)),
            reason: 'x',
          });
        for (const [n, { day, amount }] of told.slice(3).entries())
          account.tell('record-payment', addDays(FIRST, day), payment(`L-${n}`, mxn(amount), [line('F-1', mxn(amount))]));
        account.tell('charge-interest', end, {});
        const position = positionAt(account.journal, { asOf: end });
        const [state] = position.instalments;
        expect(state).toBeDefined();
        if (!state) return;
        const { earned } = accrueLateInterest({ principal: PRINCIPAL, dueOn: DUE, reductions: state.reductions }, agreed, { through: end });
        expect(state.original.lateInterest).toBe(earned.amount);
        for (const amount of [state.open.principal, state.open.lateInterest, state.open.tax]) expect(amount).toBeGreaterThanOrEqual(0);
        const own = position.unapplied.reduce((sum, { amount }) => sum + amount.amount, 0);
        expect(balanceOf(position)[0]?.amount).toBe(state.open.total - own);
      },
    ),
    { numRuns: 200 },
  );
});

// Charging itself may come out of order too: after the last of them each day's total is what was earned by then, where nothing else was heard of between.
test('charged for days in any order, the total through each of them is what was earned', () => {
  fc.assert(
    fc.property(terms, fc.uniqueArray(fc.integer({ min: 11, max: LAST }), { minLength: 1, maxLength: 6 }), (agreed, charges) => {
      const account = story({ policy: { lateInterest: agreed } });
      account.tell('record-invoice', FIRST, invoice('F-1', PRINCIPAL, DUE));
      for (const day of charges) account.tell('charge-interest', addDays(FIRST, day), {});
      for (const day of charges) {
        const asOf = addDays(FIRST, day);
        const charged = positionAt(account.journal, { asOf }).instalments[0]?.original.lateInterest;
        expect(charged).toBe(accrueLateInterest({ principal: PRINCIPAL, dueOn: DUE }, agreed, { through: asOf }).earned.amount);
      }
    }),
    { numRuns: 100 },
  );
});
