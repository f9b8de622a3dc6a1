import { describe, expect, test } from 'vitest';
import { invoice, mxn, payment, refusalOf, story, usd } from '../decisions/story.fixture.js';
import { isKind } from '../journal/index.js';
import { positionAt } from '../position/index.js';
import { promisesAt, type PromisePolicy } from './index.js';

const rules = { toleranceDays: 0, credits: 'any-payment' } as const;
const guard = (more: Partial<PromisePolicy['promise']>) => ({
  policy: { promise: { ...rules, horizonDays: 60, minimumShare: '0', ...more } },
});
/** Good Friday 2026 is 3 April; the calendar ends on 31 December 2035. */
const calendar = { id: 'mx', weekend: [6, 7], holidays: ['2026-04-02', '2026-04-03'], from: '2020-01-01', through: '2035-12-31' };

function account(options: Parameters<typeof story>[0] = {}) {
  const told = story({ references: { calendar }, ...options });
  told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(100_000), '2026-03-31'));
  told.tell('record-invoice', '2026-03-02', invoice('F-2', mxn(100_000), '2026-04-01'));
  return told;
}
type Part = readonly [dueOn: string, amount: ReturnType<typeof mxn>];
const make = (
  told: ReturnType<typeof account>,
  parts: readonly Part[],
  more: { promiseId?: string; itemIds?: readonly string[]; on?: string } = {},
) => {
  const { promiseId = 'A', itemIds, on = '2026-04-01' } = more;
  const facts = { promiseId, parts: parts.map(([dueOn, amount]) => ({ dueOn, amount })), ...(itemIds && { itemIds }) };
  return told.tell('make-promise', on, facts);
};
const refusal = (decision: ReturnType<typeof make>) => (decision.ok ? undefined : decision.refusal);

describe('make-promise', () => {
  test('is taken with the rules of its day, which stay', () => {
    const told = account();
    make(told, [['2026-04-14', mxn(50_000)]]);
    const [standing] = promisesAt(told.journal, { asOf: '2026-04-20' });
    expect(standing).toMatchObject({ promise: { id: 'A', madeOn: '2026-04-01' }, rules, verdict: { state: 'broken' } });
    expect(promisesAt(told.journal, { asOf: '2026-03-31' })).toEqual([]);
    const made = told.journal.entries.find((entry) => isKind(entry, 'promise-made'));
    expect(made?.facts['rules']).toEqual(rules); // what steers the taking is no part of what was agreed
  });

  test('says when it would be followed up, and until when it can be taken back', () => {
    const parts: readonly Part[] = [
      ['2026-04-30', mxn(10_000)],
      ['2026-04-14', mxn(10_000)],
    ];
    const decision = make(account(guard({ toleranceDays: 3 })), parts);
    const shared = { withdrawableThrough: '2026-04-13', amount: mxn(10_000) };
    expect(decision.ok && decision.because).toEqual([
      { code: 'promise.part_agreed', facts: { ...shared, dueOn: '2026-04-30', through: '2026-05-03', followUpOn: '2026-05-04' } },
      { code: 'promise.part_agreed', facts: { ...shared, dueOn: '2026-04-14', through: '2026-04-17', followUpOn: '2026-04-20' } },
    ]);
    const sameDay = make(account({ references: { calendar: { ...calendar, through: '2026-04-01' } } }), [['2026-04-01', mxn(1)]]);
    expect(sameDay.ok && Object.keys(sameDay.because[0]?.facts ?? {})).toEqual(['dueOn', 'amount', 'through']);
  });

  test('holds its items from its day through its last window', () => {
    const told = account(guard({ toleranceDays: 2 }));
    make(told, [['2026-04-14', mxn(50_000)]], { itemIds: ['F-2'] });
    const holds = (asOf: string) => positionAt(told.journal, { asOf }).holds.map(({ itemIds }) => itemIds);
    expect([holds('2026-03-31'), holds('2026-04-01'), holds('2026-04-16'), holds('2026-04-17')]).toEqual([[], [['F-2']], [['F-2']], []]);
  });

  test.each<
    readonly [code: string, path: string, asked: { readonly parts: readonly Part[]; readonly itemIds?: readonly string[] }, facts: object]
  >([
    ['promise.item_unknown', 'facts.itemIds[1]', { parts: [['2026-04-14', mxn(1)]], itemIds: ['F-1', 'F-9'] }, { itemId: 'F-9' }],
    ['promise.nothing_open', 'facts.parts[0].amount', { parts: [['2026-04-14', usd(1)]] }, { currency: 'USD' }],
    ['promise.in_the_past', 'facts.parts[0].dueOn', { parts: [['2026-03-31', mxn(1)]] }, { earliest: '2026-04-01' }],
    [
      'promise.beyond_horizon',
      'facts.parts[1].dueOn',
      {
        parts: [
          ['2026-05-31', mxn(1)],
          ['2026-06-01', mxn(1)],
        ],
      },
      { latest: '2026-05-31' },
    ],
    ['promise.above_open', 'facts.parts', { parts: [['2026-04-14', mxn(200_001)]] }, { open: mxn(200_000), promised: mxn(200_001) }],
    [
      'promise.above_open',
      'facts.parts',
      { parts: [['2026-04-14', mxn(100_001)]], itemIds: ['F-2'] },
      { open: mxn(100_000), promised: mxn(100_001) },
    ],
  ])('is refused with %s', (code, path, { parts, ...more }, facts) => {
    expect(refusal(make(account(), parts, more))).toEqual({ code, path, facts });
  });

  test('on a paid item it is refused, whatever else is open', () => {
    const told = account();
    told.tell('record-payment', '2026-03-20', payment('P-1', mxn(100_000)));
    expect(refusal(make(told, [['2026-04-14', mxn(1)]], { itemIds: ['F-2', 'F-1'] }))).toMatchObject({
      code: 'promise.nothing_open',
      path: 'facts.itemIds[1]',
    });
  });

  test('below the least share, or twice under one id, it is refused', () => {
    const told = story(guard({ minimumShare: '0.25' }));
    told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(100_001), '2026-03-31'));
    const least = { code: 'promise.below_minimum', facts: { least: mxn(25_001), open: mxn(100_001), promised: mxn(25_000) } };
    expect(refusal(make(told, [['2026-04-14', mxn(25_000)]]))).toMatchObject(least); // a quarter is 25,000.25
    expect(refusal(make(told, [['2026-04-14', mxn(25_001)]]))).toBeUndefined();
    expect(refusalOf(make(told, [['2026-04-14', mxn(25_001)]]))).toBe('promise.exists');
  });

  test('no cent is promised twice while a promise is open', () => {
    const told = account();
    make(told, [['2026-04-14', mxn(150_000)]]);
    const taken = { available: mxn(50_000), promised: mxn(150_000), open: mxn(200_000) };
    expect(refusal(make(told, [['2026-04-14', mxn(50_001)]], { promiseId: 'B' }))).toEqual({
      code: 'promise.already_promised',
      path: 'facts.parts',
      facts: taken,
    });
    expect(make(told, [['2026-04-14', mxn(50_000)]], { promiseId: 'B' }).ok).toBe(true);
    told.tell('withdraw-promise', '2026-04-02', { promiseId: 'A', reason: 'x' });
    expect(make(told, [['2026-04-14', mxn(150_000)]], { promiseId: 'C', on: '2026-04-02' }).ok).toBe(true);
    expect(make(told, [['2026-04-30', mxn(200_000)]], { promiseId: 'D', on: '2026-04-15' }).ok).toBe(true); // the others are broken by then
  });

  test('dated back it leaves what was promised later, as if it had come first', () => {
    const later = () => {
      const told = account();
      make(told, [['2026-04-20', mxn(150_000)]], { promiseId: 'B', on: '2026-04-10' });
      return told;
    };
    expect(refusal(make(later(), [['2026-04-14', mxn(50_001)]]))).toEqual({
      code: 'promise.already_promised',
      path: 'facts.parts',
      facts: { available: mxn(50_000), promised: mxn(150_000), open: mxn(200_000) },
    });
    expect(make(later(), [['2026-04-14', mxn(50_000)]]).ok).toBe(true);
    expect(make(later(), [['2026-04-09', mxn(200_000)]]).ok).toBe(true); // broken before the other was made
    const voided = later();
    voided.tell('void-entry', '2026-04-11', { entryId: 'c4/1', reason: 'x' });
    expect(make(voided, [['2026-04-14', mxn(200_000)]]).ok).toBe(true);
  });

  test('a promise on other items is no obstacle; one on all items is met from the others first', () => {
    const told = account();
    make(told, [['2026-04-14', mxn(100_000)]], { itemIds: ['F-1'] });
    expect(make(told, [['2026-04-14', mxn(100_000)]], { promiseId: 'B', itemIds: ['F-2'] }).ok).toBe(true);
    const other = account();
    make(other, [['2026-04-14', mxn(120_000)]]);
    expect(refusal(make(other, [['2026-04-14', mxn(80_001)]], { promiseId: 'B', itemIds: ['F-2'] }))?.facts['available']).toEqual(
      mxn(80_000),
    );
  });

  test('under a policy for days it takes only such days, and says the nearest ones', () => {
    const day = (dueDays: 'business-days' | 'quincenas', dueOn: string) => refusal(make(account(guard({ dueDays })), [[dueOn, mxn(1)]]));
    expect(day('business-days', '2026-04-06')).toBeUndefined();
    expect(day('business-days', '2026-04-03')).toMatchObject({
      code: 'promise.not_a_business_day',
      facts: { next: '2026-04-06', previous: '2026-04-01' },
    });
    expect(day('quincenas', '2026-04-15')).toBeUndefined();
    expect(day('quincenas', '2026-05-15')).toBeUndefined();
    expect(day('quincenas', '2026-05-29')).toBeUndefined(); // the 31st is a Sunday
    expect(day('quincenas', '2026-04-16')).toMatchObject({
      code: 'promise.not_a_quincena',
      facts: { next: '2026-04-30', previous: '2026-04-15' },
    });
    const ends = account({ ...guard({ dueDays: 'business-days' }), references: { calendar: { ...calendar, through: '2026-04-10' } } });
    expect(refusalOf(make(ends, [['2026-04-14', mxn(1)]]))).toBe('calendar.out_of_range');
  });

  test('before its account it is refused', () => {
    const told = story({ opened: false });
    expect(refusalOf(make(told, [['2026-04-14', mxn(1)]]))).toBe('account.not_open');
  });
});
