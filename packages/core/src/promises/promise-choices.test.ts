import { describe, expect, test } from 'vitest';
import { situationAt } from '../decisions/index.js';
import { invoice, mxn, story, usd } from '../decisions/story.fixture.js';
import { DEFAULT_POLICY } from '../policy/index.js';
import { promiseChoices, type PromiseGuard } from './index.js';

const calendar = { id: 'mx', weekend: [6, 7], holidays: ['2026-04-02', '2026-04-03'], from: '2020-01-01', through: '2026-12-31' };

function choices(told: ReturnType<typeof story>, asOf: string, guard: Partial<PromiseGuard> = {}, through = calendar.through) {
  const policy = { ...DEFAULT_POLICY, promise: { ...DEFAULT_POLICY.promise, ...guard } };
  return promiseChoices(situationAt(told.journal, { asOf, policy, references: { calendar: { ...calendar, through } } }));
}

function account() {
  const told = story();
  told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(60_001), '2026-03-31'));
  told.tell('record-invoice', '2026-03-02', invoice('F-2', mxn(40_000), '2026-04-20'));
  return told;
}

describe('promiseChoices', () => {
  test('offers what is past due, half of it, and all; business days and quincenas, no closed day', () => {
    const { currencies, days, closedDays, earliest, latest } = choices(account(), '2026-04-01');
    expect([earliest, latest]).toEqual(['2026-04-01', '2026-05-31']);
    expect(currencies).toEqual([
      {
        currency: 'MXN',
        open: mxn(100_001),
        pastDue: mxn(60_001),
        oldestDueOn: '2026-03-31',
        promised: mxn(0),
        available: mxn(100_001),
        least: mxn(1),
        amounts: [
          { kind: 'past-due', amount: mxn(60_001) },
          { kind: 'half', amount: mxn(30_001) },
          { kind: 'all', amount: mxn(100_001) },
        ],
      },
    ]);
    expect(days).toEqual([
      { on: '2026-04-06', kind: 'business-day' },
      { on: '2026-04-07', kind: 'business-day' },
      { on: '2026-04-08', kind: 'business-day' },
      { on: '2026-04-15', kind: 'quincena' },
      { on: '2026-04-30', kind: 'quincena' },
      { on: '2026-05-15', kind: 'quincena' },
    ]);
    expect(closedDays.slice(0, 5)).toEqual(['2026-04-02', '2026-04-03', '2026-04-04', '2026-04-05', '2026-04-11']);
  });

  test('an open promise leaves less; the least share leaves out what would be refused', () => {
    const told = account();
    told.tell('make-promise', '2026-04-01', { promiseId: 'A', parts: [{ dueOn: '2026-04-14', amount: mxn(70_001) }] });
    const [mx] = choices(told, '2026-04-06', { minimumShare: '0.2' }).currencies;
    expect(mx).toMatchObject({
      promised: mxn(70_001),
      available: mxn(30_000),
      least: mxn(20_001),
      amounts: [{ kind: 'all', amount: mxn(30_000) }],
    });
  });

  test('only quincenas under a policy that asks for them', () => {
    expect(choices(account(), '2026-04-01', { dueDays: 'quincenas' }).days.map(({ on }) => on)).toEqual([
      '2026-04-15',
      '2026-04-30',
      '2026-05-15',
    ]);
  });

  test('one currency each; of nothing owed none; a calendar that ends offers no more than it knows', () => {
    const told = account();
    told.tell('record-invoice', '2026-03-02', invoice('F-3', usd(500), '2026-04-20'));
    expect(choices(told, '2026-04-01').currencies.map(({ currency, amounts }) => [currency, amounts.length])).toEqual([
      ['MXN', 3],
      ['USD', 2],
    ]);
    expect(choices(story(), '2026-04-01').currencies).toEqual([]);
    const ends = choices(account(), '2026-04-01', {}, '2026-04-06');
    expect([ends.days.map(({ on }) => on), ends.closedDays.at(-1)]).toEqual([['2026-04-06'], '2026-04-05']);
    expect(choices(account(), '2026-04-01', {}, '2026-03-01').days).toEqual([]);
  });
});
