import { describe, expect, test } from 'vitest';
import { invoice, mxn, payment, refusalOf, story } from '../decisions/story.fixture.js';
import { positionAt } from '../position/index.js';
import { promisesAt } from './index.js';

function promised(parts: readonly (readonly [string, number])[] = [['2026-04-14', 50_000]]) {
  const told = story();
  told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(100_000), '2026-03-31'));
  const list = parts.map(([dueOn, amount]) => ({ dueOn, amount: mxn(amount) }));
  told.tell('make-promise', '2026-04-01', { promiseId: 'A', parts: list }, { id: 'made' });
  return told;
}
const withdraw = (told: ReturnType<typeof promised>, on: string, role = 'customer', promiseId = 'A') =>
  told.tell('withdraw-promise', on, { promiseId, reason: 'x' }, { role, id: `w-${on}-${role}` });

describe('withdraw-promise', () => {
  test('by the customer until the day before it is due, by staff while it is open', () => {
    expect(withdraw(promised(), '2026-04-13').ok).toBe(true);
    const late = withdraw(promised(), '2026-04-14');
    expect(late.ok ? undefined : late.refusal).toEqual({ code: 'promise.withdrawal_too_late', path: 'on', facts: { until: '2026-04-13' } });
    expect(withdraw(promised(), '2026-04-14', 'collector').ok).toBe(true);
    expect(refusalOf(withdraw(promised(), '2026-04-15', 'collector'))).toBe('promise.not_open');
  });

  test('of several parts the next one that is not kept counts', () => {
    const told = promised([
      ['2026-04-14', 20_000],
      ['2026-04-30', 20_000],
    ]);
    told.tell('record-payment', '2026-04-10', payment('P-1', mxn(20_000)));
    expect(refusalOf(withdraw(told, '2026-04-30'))).toBe('promise.withdrawal_too_late');
    expect(withdraw(told, '2026-04-29').ok).toBe(true);
  });

  test('it was, and ended: earlier days still show it open and holding, later ones say when it was withdrawn', () => {
    const told = promised();
    withdraw(told, '2026-04-05');
    const seen = (asOf: string) => {
      const [standing] = promisesAt(told.journal, { asOf });
      return [standing?.withdrawnOn, positionAt(told.journal, { asOf }).holds.length];
    };
    expect([seen('2026-04-04'), seen('2026-04-05'), seen('2026-04-06')]).toEqual([
      [undefined, 1],
      ['2026-04-05', 1],
      ['2026-04-05', 0],
    ]);
    expect(positionAt(told.journal, { asOf: '2026-04-04' }).changesOn).toBe('2026-04-06');
    expect(promisesAt(told.journal, { asOf: '2026-04-20', knownAt: '2026-04-02T00:00:00Z' })[0]).not.toHaveProperty('withdrawnOn');
  });

  test('is refused, the first that holds', () => {
    expect(refusalOf(withdraw(story({ opened: false }), '2026-04-05'))).toBe('account.not_open');
    expect(refusalOf(withdraw(promised(), '2026-04-05', 'customer', 'B'))).toBe('promise.unknown');
    expect(refusalOf(withdraw(promised(), '2026-03-31', 'clerk'))).toBe('promise.not_made_yet');
    const told = promised();
    withdraw(told, '2026-04-05');
    expect(refusalOf(withdraw(told, '2026-04-06'))).toBe('promise.already_withdrawn');
    const kept = promised();
    kept.tell('record-payment', '2026-04-03', payment('P-1', mxn(50_000)));
    expect(refusalOf(withdraw(kept, '2026-04-05'))).toBe('promise.not_open');
  });

  test('typed by mistake it is voided, and the promise stands again; the promise itself only after that', () => {
    const told = promised();
    withdraw(told, '2026-04-05');
    const voidOf = (entryId: string) => refusalOf(told.tell('void-entry', '2026-04-06', { entryId, reason: 'x' }));
    expect(voidOf('made/1')).toBe('void.depended_on');
    expect(voidOf('w-2026-04-05-customer/1')).toBeUndefined();
    expect(promisesAt(told.journal, { asOf: '2026-04-06' })[0]).not.toHaveProperty('withdrawnOn');
    expect(positionAt(told.journal, { asOf: '2026-04-14' }).holds).toHaveLength(1);
    expect(voidOf('made/1')).toBeUndefined();
    expect(refusalOf(withdraw(told, '2026-04-06'))).toBe('promise.unknown');
  });

  test('its void is refused once the same money was promised anew', () => {
    const again = (amount: number, dueOn: string) => {
      const told = promised();
      withdraw(told, '2026-04-05');
      told.tell('make-promise', '2026-04-06', { promiseId: 'B', parts: [{ dueOn, amount: mxn(amount) }] });
      return refusalOf(told.tell('void-entry', '2026-04-07', { entryId: 'w-2026-04-05-customer/1', reason: 'x' }));
    };
    expect(again(50_001, '2026-04-20')).toBe('void.conflicts');
    expect(again(50_000, '2026-04-20')).toBeUndefined(); // 1,000.00 are open: both fit
  });
});
