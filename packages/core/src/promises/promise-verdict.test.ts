import { describe, expect, test } from 'vitest';
import { invoice, line, mxn, payment, refusalOf, story, usd } from '../decisions/story.fixture.js';
import { promisesAt, promiseVerdict, type PromiseRules, type PromiseToPay } from './index.js';

const any: PromiseRules = { toleranceDays: 0, credits: 'any-payment' };
const promise = (parts: PromiseToPay['parts'], itemIds?: readonly string[]): PromiseToPay => ({
  id: 'A',
  madeOn: '2026-04-01',
  parts,
  ...(itemIds && { itemIds }),
});
const one = promise([{ dueOn: '2026-04-14', amount: mxn(50_000) }]);

function account() {
  const told = story();
  told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(100_000), '2026-03-31'));
  told.tell('record-invoice', '2026-03-02', invoice('F-2', mxn(100_000), '2026-04-01'));
  return told;
}
const state = (told: ReturnType<typeof account>, asOf: string, rules = any, of = one) =>
  promiseVerdict(of, told.journal, rules, { asOf }).state;

describe('promiseVerdict', () => {
  test('open through its window, then broken', () => {
    expect(state(account(), '2026-04-14')).toBe('open');
    expect(state(account(), '2026-04-15')).toBe('broken');
    expect(state(account(), '2026-04-16', { ...any, toleranceDays: 2 })).toBe('open');
    expect(state(account(), '2026-04-17', { ...any, toleranceDays: 2 })).toBe('broken');
  });

  test('kept at once when paid early; money of before it was made, or of after its window, does not count', () => {
    const told = account();
    told.tell('record-payment', '2026-03-31', payment('P-0', mxn(50_000)));
    expect(state(told, '2026-04-10')).toBe('open');
    told.tell('record-payment', '2026-04-10', payment('P-1', mxn(50_000)));
    expect(state(told, '2026-04-10')).toBe('kept');
    const late = account();
    late.tell('record-payment', '2026-04-15', payment('P-1', mxn(50_000)));
    expect(state(late, '2026-04-30')).toBe('broken');
  });

  test('part of it is partially kept; within the tolerance it is kept', () => {
    const told = account();
    told.tell('record-payment', '2026-04-10', payment('P-1', mxn(49_900)));
    expect(state(told, '2026-04-20')).toBe('partially-kept');
    expect(state(told, '2026-04-20', { ...any, toleranceAmount: [mxn(100)] })).toBe('kept');
    expect(state(told, '2026-04-20', { ...any, toleranceAmount: [usd(100)] })).toBe('partially-kept');
  });

  test('a payment that comes back was never paid', () => {
    const told = account();
    told.tell('record-payment', '2026-04-10', payment('P-1', mxn(50_000)));
    told.tell('return-payment', '2026-04-12', { paymentId: 'P-1', reason: 'sin fondos' });
    expect(state(told, '2026-04-11')).toBe('kept');
    expect(state(told, '2026-04-12')).toBe('open');
    expect(state(told, '2026-04-15')).toBe('broken');
  });

  test('no cent counts for two parts', () => {
    const parts = promise([
      { dueOn: '2026-04-10', amount: mxn(30_000) },
      { dueOn: '2026-04-20', amount: mxn(30_000) },
    ]);
    const told = account();
    told.tell('record-payment', '2026-04-08', payment('P-1', mxn(45_000)));
    const verdict = promiseVerdict(parts, told.journal, any, { asOf: '2026-04-21' });
    expect(verdict.parts.map(({ paid, state }) => [paid.amount, state])).toEqual([
      [30_000, 'kept'],
      [15_000, 'partially-kept'],
    ]);
    expect(verdict.state).toBe('partially-kept');
  });

  test('on promised items, only what was put on them counts, on the day the money came', () => {
    const onItems: PromiseRules = { toleranceDays: 0, credits: 'payments-on-promised-items' };
    const of = promise(one.parts, ['F-2']);
    const told = account();
    told.tell('record-payment', '2026-04-10', payment('P-1', mxn(50_000), 'none'));
    expect(state(told, '2026-04-20', onItems, of)).toBe('broken');
    told.tell('apply-payment', '2026-04-18', { paymentId: 'P-1', lines: [line('F-2', mxn(50_000))] });
    expect(state(told, '2026-04-20', onItems, of)).toBe('kept');
  });
});

describe('make-promise', () => {
  test('is taken with the rules of its day, which stay', () => {
    const told = account();
    told.tell('make-promise', '2026-04-01', { promiseId: 'A', parts: one.parts });
    const [standing] = promisesAt(told.journal, { asOf: '2026-04-20' });
    expect(standing).toMatchObject({ promise: one, rules: any, verdict: { state: 'broken' } });
    expect(promisesAt(told.journal, { asOf: '2026-03-31' })).toEqual([]);
  });

  test.each([
    ['promise.nothing_open', { dueOn: '2026-04-14', amount: usd(1) }],
    ['promise.in_the_past', { dueOn: '2026-03-31', amount: mxn(1) }],
    ['promise.beyond_horizon', { dueOn: '2026-06-01', amount: mxn(1) }],
    ['promise.above_open', { dueOn: '2026-04-14', amount: mxn(200_001) }],
  ])('is refused with %s', (code, part) => {
    const decision = account().tell('make-promise', '2026-04-01', { promiseId: 'A', parts: [part] });
    expect(refusalOf(decision)).toBe(code);
  });

  test('below the least share, or twice under one id, it is refused', () => {
    const told = story({ policy: { promise: { ...any, horizonDays: 60, minimumShare: '0.25' } } });
    told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(100_001), '2026-03-31'));
    const make = (amount: number, promiseId: string) =>
      refusalOf(told.tell('make-promise', '2026-04-01', { promiseId, parts: [{ dueOn: '2026-04-14', amount: mxn(amount) }] }));
    expect(make(25_000, 'A')).toBe('promise.below_minimum'); // a quarter is 25,000.25
    expect(make(25_001, 'A')).toBeUndefined();
    expect(make(25_001, 'A')).toBe('promise.exists');
  });
});
