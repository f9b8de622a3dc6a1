import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../calendar/index.js';
import { decide, situationAt } from '../decisions/index.js';
import { steps, tellSteps } from '../decisions/random-story.fixture.js';
import { invoice, mxn, payment, story } from '../decisions/story.fixture.js';
import { DEFAULT_POLICY } from '../policy/index.js';
import { promiseChoices, promisesAt, promiseVerdict, type PromiseRules, type PromiseToPay } from './index.js';

const FIRST = '2026-04-01';
const day = (n: number) => addDays(FIRST, n);
const parts = fc.array(fc.record({ dueOn: fc.nat(40).map(day), amount: fc.integer({ min: 1, max: 50_000 }).map(mxn) }), {
  minLength: 1,
  maxLength: 4,
});
const receipts = fc.array(fc.record({ on: fc.integer({ min: -5, max: 50 }).map(day), amount: fc.integer({ min: 1, max: 40_000 }) }), {
  maxLength: 8,
});
const promise = parts.map((list): PromiseToPay => ({ id: 'A', madeOn: FIRST, parts: list }));
const rules = fc.nat(4).map((toleranceDays): PromiseRules => ({ toleranceDays, credits: 'any-payment' }));

/** The payments entered in an order of their own, all learned at one instant. */
function paid(list: readonly { readonly on: string; readonly amount: number }[], order: readonly number[] = list.map((_, n) => n)) {
  const told = story();
  told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(1_000_000), '2026-03-31'));
  for (const n of order) {
    const { on, amount } = list[n] ?? { on: FIRST, amount: 1 };
    told.tell('record-payment', on, payment(`P-${n}`, mxn(amount), 'none'), { at: '2026-06-30T12:00:00Z' });
  }
  return told.journal;
}

// Each cent counts once, and no part is given more than was promised, nor money from outside its window.
test('no cent counts for two parts', () => {
  fc.assert(
    fc.property(promise, receipts, rules, (of, list, { toleranceDays, ...rest }) => {
      const verdict = promiseVerdict(of, paid(list), { toleranceDays, ...rest }, { asOf: '2026-12-31' });
      const last = of.parts.map(({ dueOn }) => addDays(dueOn, toleranceDays)).reduce((a, b) => (a > b ? a : b));
      const inWindow = list.filter(({ on }) => FIRST <= on && on <= last).reduce((sum, { amount }) => sum + amount, 0);
      const counted = verdict.parts.reduce((sum, part) => sum + part.paid.amount, 0);
      expect(counted).toBeLessThanOrEqual(inWindow);
      for (const part of verdict.parts) expect(part.paid.amount).toBeLessThanOrEqual(part.promised.amount);
      verdict.because.forEach(({ from = [] }, n) => {
        const amounts = from.map(({ facts }) => (facts['amount'] as { readonly amount: number }).amount);
        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(verdict.parts[n]?.paid.amount);
      });
    }),
  );
});

// Verdicts depend on stamps, not on arrival: the same payments, entered in another order and learned at the same instant, are judged alike.
test('the order of arrival changes no verdict', () => {
  const shuffled = receipts.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(
        list.map((_, n) => n),
        { minLength: list.length, maxLength: list.length },
      ),
    ),
  );
  fc.assert(
    fc.property(promise, shuffled, rules, fc.nat(60), (of, [list, order], agreed, days) => {
      const at = { asOf: day(days) };
      const states = (journal: ReturnType<typeof paid>) => promiseVerdict(of, journal, agreed, at).parts;
      expect(states(paid(list, order))).toEqual(states(paid(list)));
    }),
  );
});

// More money never makes a promise worse.
test('a further payment never lowers what is counted', () => {
  fc.assert(
    fc.property(
      promise,
      receipts,
      rules,
      fc.record({ on: fc.nat(40).map(day), amount: fc.integer({ min: 1, max: 40_000 }) }),
      (of, list, agreed, more) => {
        const counted = (payments: typeof list) =>
          promiseVerdict(of, paid(payments), agreed, { asOf: '2026-12-31' }).parts.reduce((sum, part) => sum + part.paid.amount, 0);
        expect(counted([...list, more])).toBeGreaterThanOrEqual(counted(list));
      },
    ),
  );
});

// Once its windows are over a verdict is final, as far as was known then: time alone changes nothing.
test('after the last window a verdict stays', () => {
  fc.assert(
    fc.property(steps(30), (list) => {
      const { journal } = tellSteps(list);
      const states = (asOf: string) =>
        promisesAt(journal, { asOf })
          .filter(({ promise: { madeOn } }) => madeOn <= '2026-12-30')
          .map(({ verdict }) => verdict.state);
      expect(states('2027-03-31')).toEqual(states('2026-12-31'));
    }),
    { numRuns: 60 },
  );
});

// Which of two promises is entered first makes no difference to whether both stand: one that is dated back is decided as if it had come first.
test('two promises stand together in either order of arrival, or in none', () => {
  const asked = fc.record({
    on: fc.nat(20).map((n) => day(2 * n)),
    lasts: fc.nat(30),
    amount: fc.integer({ min: 1, max: 10_000 }),
    itemIds: fc.constantFrom(['F-1'], ['F-2'], undefined),
  });
  const credit = fc.record({ on: fc.nat(20).map((n) => day(2 * n + 1)), amount: fc.integer({ min: 1, max: 6_000 }) });
  const bothStand = (
    promises: readonly (typeof asked extends fc.Arbitrary<infer T> ? T & { id: string } : never)[],
    paidOn: string,
    amount: number,
  ) => {
    const told = story();
    for (const itemId of ['F-1', 'F-2']) told.tell('record-invoice', '2026-03-01', invoice(itemId, mxn(6_000), '2026-03-31'));
    told.tell('record-payment', paidOn, payment('P-1', mxn(amount)));
    const decisions = promises.map(({ id: promiseId, on, lasts, amount: promised, itemIds }) => {
      const facts = { promiseId, parts: [{ dueOn: addDays(on, lasts), amount: mxn(promised) }], ...(itemIds && { itemIds }) };
      return told.tell('make-promise', on, facts, { at: '2026-06-30T12:00:00Z' }).ok;
    });
    return decisions.every((ok) => ok);
  };
  fc.assert(
    fc.property(asked, asked, credit, (first, second, { on, amount }) => {
      fc.pre(first.on !== second.on);
      const [a, b] = [
        { ...first, id: 'A' },
        { ...second, id: 'B' },
      ];
      expect(bothStand([a, b], on, amount)).toBe(bothStand([b, a], on, amount));
    }),
    { numRuns: 300 },
  );
});

// What is offered is taken.
test('every choice would be accepted', () => {
  const references = { calendar: { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2035-12-31' } };
  fc.assert(
    fc.property(
      steps(20),
      fc.nat(120),
      fc.constantFrom('any', 'business-days', 'quincenas'),
      fc.constantFrom('0', '0.1', '1'),
      (list, days, dueDays, minimumShare) => {
        const told = tellSteps(list);
        const asOf = addDays('2026-01-05', days);
        const policy = { ...DEFAULT_POLICY, promise: { ...DEFAULT_POLICY.promise, dueDays, minimumShare } } as const;
        const situation = situationAt(told.journal, { asOf, policy, references });
        const choices = promiseChoices(situation);
        for (const { amounts } of choices.currencies) {
          for (const { amount } of amounts) {
            for (const { on } of choices.days) {
              const facts = { promiseId: 'new', parts: [{ dueOn: on, amount }] };
              const command = { id: 'new', kind: 'make-promise', stream: told.journal.stream, on: asOf, by: 'ana', facts } as const;
              expect(decide(command, situation)).toMatchObject({ ok: true });
            }
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});
