import { describe, expect, test } from 'vitest';
import { invoice, mxn, payment, story } from '../decisions/story.fixture.js';
import { positionAt } from '../position/index.js';
import { delinquencyOf } from './index.js';

function account() {
  const told = story();
  told.tell('record-invoice', '2026-02-01', invoice('F-1', mxn(100_000), '2026-03-01'));
  told.tell('record-invoice', '2026-02-15', invoice('F-2', mxn(50_000), '2026-03-21'));
  return told;
}
const asOf = (day: string, told = account()) => positionAt(told.journal, { asOf: day });

describe('delinquencyOf', () => {
  test('counts from the oldest open instalment, 0 on its due day', () => {
    expect(delinquencyOf(asOf('2026-03-01'), { graceDays: 0 })).toEqual({ pastDueDays: 0, delinquentDays: 0, byInstalment: [] });
    expect(delinquencyOf(asOf('2026-03-02'), { graceDays: 0 })).toMatchObject({ pastDueDays: 1, delinquentDays: 1, since: '2026-03-01' });
    expect(delinquencyOf(asOf('2026-02-20'), { graceDays: 0 }).pastDueDays).toBe(0);
  });

  test('grace and pauses come off, overlapping pauses once, never below 0', () => {
    const pauses = [
      { from: '2026-03-10', until: '2026-03-20' },
      { from: '2026-03-15', until: '2026-03-25' },
      { from: '2026-01-01', until: '2026-03-03' }, // two days of it fall after the due day
    ];
    // 30 days late − 5 of grace − 15 (10th until 25th) − 2 (1st and 2nd)
    expect(delinquencyOf(asOf('2026-03-31'), { graceDays: 5, pauses })).toMatchObject({
      pastDueDays: 30,
      delinquentDays: 8,
      since: '2026-03-06',
    });
    expect(delinquencyOf(asOf('2026-03-04'), { graceDays: 5 })).toMatchObject({ pastDueDays: 3, delinquentDays: 0, since: '2026-03-06' });
  });

  test('each past-due instalment by the same rule', () => {
    expect(delinquencyOf(asOf('2026-03-31'), { graceDays: 2 }).byInstalment).toEqual([
      { itemId: 'F-1', number: 1, pastDueDays: 30, delinquentDays: 28, amount: mxn(100_000) },
      { itemId: 'F-2', number: 1, pastDueDays: 10, delinquentDays: 8, amount: mxn(50_000) },
    ]);
  });

  test('what is paid no longer counts', () => {
    const told = account();
    told.tell('record-payment', '2026-03-30', payment('P-1', mxn(100_000)));
    expect(delinquencyOf(asOf('2026-03-31', told), { graceDays: 0 }).pastDueDays).toBe(10);
    expect(delinquencyOf(asOf('2026-03-29', told), { graceDays: 0 }).pastDueDays).toBe(28);
  });

  test('a pause that ends before it begins, and grace that is no number of days, are refused', () => {
    const pauses = [{ from: '2026-03-10', until: '2026-03-09' }];
    expect(() => delinquencyOf(asOf('2026-03-31'), { graceDays: 0, pauses })).toThrow(
      expect.objectContaining({ code: 'delinquency.pause_invalid', path: 'pauses[0].until' }),
    );
    const noDay = [{ from: '2026-02-30', until: '2026-03-09' }];
    expect(() => delinquencyOf(asOf('2026-03-31'), { graceDays: 0, pauses: noDay })).toThrow(
      expect.objectContaining({ code: 'calendar.not_a_day', path: 'pauses[0].from' }),
    );
    expect(() => delinquencyOf(asOf('2026-03-31'), { graceDays: -1 })).toThrow(
      expect.objectContaining({ code: 'delinquency.grace_invalid' }),
    );
  });
});
