import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invoice, mxn, story, usd } from '../decisions/story.fixture.js';
import { COMPONENTS, journalFromDocuments } from '../journal/index.js';
import { DEFAULT_POLICY } from '../policy/index.js';
import { positionAt } from '../position/index.js';
import { allocatePayment, findRate, type AllocationOrder, type AllocationPass } from './index.js';

const oldest = DEFAULT_POLICY.allocation.order as AllocationOrder;
const order = (...passes: Partial<AllocationPass>[]): AllocationOrder => ({
  passes: passes.map((pass) => ({
    due: ['past-due', 'due-today', 'in-advance'],
    components: COMPONENTS,
    by: 'instalment',
    direction: 'oldest-first',
    ...pass,
  })),
  surplus: 'unapplied',
});
const rates = [{ from: 'USD', to: 'MXN', on: '2026-03-18', rate: '18.5' }];

function position() {
  const told = story();
  told.tell('record-invoice', '2026-03-01', invoice('B', mxn(80_000), '2026-03-15'));
  told.tell('record-invoice', '2026-03-01', invoice('A', mxn(100_000), '2026-03-20'));
  told.tell('record-invoice', '2026-03-01', invoice('C', mxn(50_000), '2026-04-15'));
  told.tell('record-invoice', '2026-03-01', invoice('U', usd(10_000), '2026-03-10'));
  return positionAt(told.journal, { asOf: '2026-03-20' });
}
const on = '2026-03-20';
const paid = (amount: number, by: AllocationOrder, itemIds?: readonly string[]) =>
  allocatePayment({ amount: mxn(amount), on, ...(itemIds && { itemIds }) }, position(), by).lines.map(({ itemId, paid }) => [
    itemId,
    paid.amount,
  ]);

describe('allocatePayment', () => {
  test('finishes the oldest due day first', () => {
    expect(paid(150_000, oldest)).toEqual([
      ['B', 80_000],
      ['A', 70_000],
    ]);
    expect(paid(150_000, order({ direction: 'newest-first' }))).toEqual([
      ['C', 50_000],
      ['A', 100_000],
    ]);
  });

  test('pass by pass: what is due today before what is past due, if so agreed', () => {
    expect(paid(150_000, order({ due: ['due-today'] }, { due: ['past-due'] }))).toEqual([
      ['A', 100_000],
      ['B', 50_000],
    ]);
    const rest = allocatePayment({ amount: mxn(150_000), on }, position(), order({ due: ['past-due'] }));
    expect(rest.unapplied).toEqual(mxn(70_000));
    expect(rest.because.at(-1)).toEqual({ code: 'allocation.unapplied', facts: { unapplied: mxn(70_000) } });
  });

  test('only on items that are named', () => {
    expect(paid(150_000, oldest, ['C', 'A'])).toEqual([
      ['A', 100_000],
      ['C', 50_000],
    ]);
  });

  test('components in order, within an instalment or across all of them', () => {
    const instalments = (n: number) => [{ number: 1, dueOn: `2026-03-1${n}`, principal: mxn(1000), interest: mxn(100) }];
    const journal = journalFromDocuments({
      stream: 'account/ACME',
      items: [1, 2].map((n) => ({ id: `C${n}`, issuedOn: '2026-03-01', instalments: instalments(n) })),
    });
    const at = positionAt(journal, { asOf: on });
    const lines = (by: AllocationPass['by']) =>
      allocatePayment({ amount: mxn(1150), on }, at, order({ by })).lines.map(({ itemId, component, paid }) => [
        itemId,
        component,
        paid.amount,
      ]);
    expect(lines('instalment')).toEqual([
      ['C1', 'interest', 100],
      ['C1', 'principal', 1000],
      ['C2', 'interest', 50],
    ]);
    expect(lines('component')).toEqual([
      ['C1', 'interest', 100],
      ['C2', 'interest', 100],
      ['C1', 'principal', 950],
    ]);
  });

  test('with rates other currencies join in the same order; the most that fits is settled', () => {
    const { lines, unapplied } = allocatePayment({ amount: mxn(100_000), on }, position(), oldest, rates);
    // 1,000.00 pesos at 18.5 are 54.05 dollars, which cost 999.93 (999.925 half-up)
    expect(lines).toEqual([
      { itemId: 'U', instalment: 1, component: 'principal', settled: usd(5_405), paid: mxn(99_993), rate: '18.5' },
      { itemId: 'B', instalment: 1, component: 'principal', settled: mxn(7), paid: mxn(7) },
    ]);
    expect(unapplied).toEqual(mxn(0));
  });

  test('refuses a surplus where so agreed, nothing to allocate, a missing rate, and what is not built', () => {
    const refusing = { ...oldest, surplus: 'refuse' } as const;
    const attempt =
      (amount: number, by: AllocationOrder, with_: typeof rates = []) =>
      () =>
        allocatePayment({ amount: mxn(amount), on }, position(), by, with_.length > 0 ? with_ : undefined);
    expect(attempt(230_001, refusing)).toThrow(expect.objectContaining({ code: 'allocation.surplus_refused', facts: { surplus: mxn(1) } }));
    expect(attempt(0, oldest)).toThrow(expect.objectContaining({ code: 'allocation.amount_not_positive' }));
    expect(() => allocatePayment({ amount: mxn(1), on }, position(), oldest, [])).toThrow(
      expect.objectContaining({ code: 'rate.missing' }),
    );
    expect(attempt(1, order({ direction: 'evenly' }))).toThrow(expect.objectContaining({ code: 'allocation.direction_not_available' }));
  });
});

// What is paid and what is left make the payment; no debt gets more than it has; what fits costs no more than there is.
test('paid + unapplied = the payment, and no debt is overpaid', () => {
  const at = position();
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5_000_000 }),
      fc.boolean(),
      fc.constantFrom<AllocationPass['direction']>('oldest-first', 'newest-first'),
      (amount, crossing, direction) => {
        const { lines, unapplied } = allocatePayment({ amount: mxn(amount), on }, at, order({ direction }), crossing ? rates : undefined);
        expect(lines.reduce((sum, line) => sum + line.paid.amount, unapplied.amount)).toBe(amount);
        for (const { itemId, settled } of lines)
          expect(settled.amount).toBeLessThanOrEqual(at.instalments.find((each) => each.itemId === itemId)?.open.total ?? 0);
        expect(unapplied.amount).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

test('the answer cannot be changed; what is no money or no day is refused', () => {
  const { lines, because } = allocatePayment({ amount: mxn(150_000), on: '2026-03-20' }, position(), oldest);
  expect(lines.flatMap((line) => [line, line.settled, line.paid]).every((each) => Object.isFrozen(each))).toBe(true);
  expect(because.every((each) => Object.isFrozen(each.facts))).toBe(true);
  const odd = { amount: { amount: Number.NaN, currency: 'MXN' }, on: '2026-03-20' };
  expect(() => allocatePayment(odd, position(), oldest)).toThrow(expect.objectContaining({ code: 'money.out_of_range' }));
  expect(() => allocatePayment({ amount: mxn(1), on: '2026-02-30' }, position(), oldest)).toThrow(
    expect.objectContaining({ code: 'calendar.not_a_day', path: 'on' }),
  );
});

describe('findRate', () => {
  test('the latest on or before the day, seven days old at most, either way round', () => {
    expect(findRate(rates, 'USD', 'MXN', '2026-03-25')).toBe('18.5');
    expect(findRate([...rates, { from: 'USD', to: 'MXN', on: '2026-03-20', rate: '18.7' }], 'USD', 'MXN', '2026-03-21')).toBe('18.7');
    expect(findRate(rates, 'MXN', 'USD', '2026-03-18')).toEqual({ per: '18.5' });
    for (const day of ['2026-03-17', '2026-03-26'])
      expect(() => findRate(rates, 'USD', 'MXN', day)).toThrow(expect.objectContaining({ code: 'rate.missing' }));
  });
});
