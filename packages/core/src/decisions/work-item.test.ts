import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../calendar/index.js';
import { DEFAULT_POLICY, type Policy } from '../policy/index.js';
import { workItem, type WorkItem } from '../worklist/index.js';
import { situationAt } from './situation-at.js';
import { invoice, mxn, payment, story, usd, type Story } from './story.fixture.js';

const calendar = { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2035-12-31' };

function rowOf({ journal }: Story, asOf: LocalDate, policy: Partial<Policy> = {}): WorkItem {
  return workItem(situationAt(journal, { asOf, policy: { ...DEFAULT_POLICY, ...policy }, references: { calendar } }));
}

/** 1,000.00 due on 31 March and 500.00 due on 30 April. */
function account(): Story {
  const told = story();
  told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(100_000), '2026-03-31'));
  told.tell('record-invoice', '2026-04-01', invoice('F-2', mxn(50_000), '2026-04-30'));
  return told;
}

describe('what there is to collect', () => {
  test('nothing on the due day itself; all of it on the next, until the next due day has passed', () => {
    const told = account();
    expect(rowOf(told, '2026-03-31')).toMatchObject({
      toCollect: [],
      points: 0,
      exit: 'worklist.nothing_past_due',
      changesOn: '2026-04-01',
    });
    expect(rowOf(told, '2026-04-01')).toMatchObject({
      stream: 'account/ACME',
      customerId: 'ACME',
      name: 'Ferretería La Central',
      toCollect: [mxn(100_000)],
      oldestDueOn: '2026-03-31',
      bucket: '1-30',
      withPromise: false,
      evaluatedOn: '2026-04-01',
      changesOn: '2026-04-30', // no contact for 30 days since it fell due
    });
    expect(rowOf(told, '2026-05-01')).toMatchObject({ toCollect: [mxn(150_000)], bucket: '31-60', changesOn: '2026-05-31' });
  });

  test('a promise takes its unpaid rest off, each cent once; its hold takes nothing off', () => {
    const told = account();
    told.tell('make-promise', '2026-04-02', { promiseId: 'A', parts: [{ dueOn: '2026-04-10', amount: mxn(40_000) }] });
    expect(rowOf(told, '2026-04-02')).toMatchObject({ toCollect: [mxn(60_000)], withPromise: true, changesOn: '2026-04-11' });
    told.tell('record-payment', '2026-04-03', payment('P-1', mxn(15_000)));
    expect(rowOf(told, '2026-04-03')).toMatchObject({ toCollect: [mxn(60_000)] }); // 850.00 open less 250.00
    const broken = rowOf(told, '2026-04-11');
    expect(broken).toMatchObject({ toCollect: [mxn(85_000)], withPromise: false });
    expect(broken.because[0]).toEqual({
      code: 'worklist.broken_promise',
      facts: { points: 1000, promiseId: 'A', dueOn: '2026-04-10', promised: mxn(40_000), paid: mxn(15_000) },
      from: [
        { code: 'worklist.until_paid', facts: {} },
        { code: 'worklist.until_promised', facts: {} },
      ],
    });
  });

  test('a promise takes its rest off the account, whatever documents it names', () => {
    const told = account();
    told.tell('make-promise', '2026-04-02', { promiseId: 'A', parts: [{ dueOn: '2026-04-30', amount: mxn(50_000) }], itemIds: ['F-2'] });
    expect(rowOf(told, '2026-04-02')).toMatchObject({ toCollect: [mxn(50_000)], withPromise: true });
  });

  test('all of it promised: nothing to collect, at the end of the list, back when the window ends', () => {
    const told = account();
    told.tell('make-promise', '2026-04-02', { promiseId: 'A', parts: [{ dueOn: '2026-04-10', amount: mxn(100_000) }] });
    const row = rowOf(told, '2026-04-02');
    expect(row).toMatchObject({ toCollect: [mxn(0)], points: 0, because: [{ code: 'worklist.promised' }] });
    expect(row.exit).toBeUndefined();
    expect(row.because[0]?.from).toEqual([{ code: 'worklist.until_day', facts: { on: '2026-04-11' } }]);
  });

  test('held documents rest until the hold is lifted, and are there again that day', () => {
    const told = account();
    told.tell('place-hold', '2026-04-02', { hold: { id: 'H', kind: 'dispute', itemIds: ['F-1'] }, reason: 'precio' });
    expect(rowOf(told, '2026-04-02')).toMatchObject({ toCollect: [mxn(0)], points: 0, because: [{ code: 'worklist.all_held' }] });
    expect(rowOf(told, '2026-05-02')).toMatchObject({ toCollect: [mxn(50_000)], oldestDueOn: '2026-04-30' });
    told.tell('lift-hold', '2026-05-03', { holdId: 'H', reason: 'aclarado' });
    expect(rowOf(told, '2026-05-02')).toMatchObject({ toCollect: [mxn(50_000)], changesOn: '2026-05-03' });
    expect(rowOf(told, '2026-05-03')).toMatchObject({ toCollect: [mxn(150_000)], oldestDueOn: '2026-03-31' });
  });

  test('one amount a currency, by code', () => {
    const told = account();
    told.tell('record-invoice', '2026-03-01', invoice('U-1', usd(7_000), '2026-03-20'));
    expect(rowOf(told, '2026-04-02').toCollect).toEqual([mxn(100_000), usd(7_000)]);
  });
});

describe('why an account is where it is', () => {
  test('age and amount, each with what would remove it', () => {
    const row = rowOf(account(), '2026-04-02');
    expect(row.points).toBe(110);
    expect(row.because).toEqual([
      {
        code: 'worklist.days_late',
        facts: { points: 100, dueOn: '2026-03-31', fromDays: 1 },
        from: [{ code: 'worklist.until_paid_due', facts: { dueOn: '2026-03-31', amount: mxn(100_000) } }],
      },
      {
        code: 'worklist.amount',
        facts: { points: 10, amount: mxn(100_000) },
        from: [{ code: 'worklist.until_below', facts: { from: mxn(100_000) } }],
      },
    ]);
  });

  test('a broken promise before the oldest and largest; a newer promise in its place', () => {
    const told = account();
    told.tell('make-promise', '2026-04-02', { promiseId: 'A', parts: [{ dueOn: '2026-04-03', amount: mxn(1_000) }] });
    expect(rowOf(told, '2026-04-04').points).toBe(1110);
    told.tell('make-promise', '2026-04-05', { promiseId: 'B', parts: [{ dueOn: '2026-04-09', amount: mxn(1_000) }] });
    expect(rowOf(told, '2026-04-05').because.map(({ code }) => code)).toEqual(['worklist.days_late']);
    told.tell('record-payment', '2026-04-20', payment('P-1', mxn(100_000)));
    expect(rowOf(told, '2026-04-20')).toMatchObject({ points: 0, exit: 'worklist.nothing_past_due' });
  });

  test('a snooze puts it off through its day; a contact counts until the day that was agreed in it', () => {
    const told = account();
    told.tell('assign', '2026-04-02', { to: 'luis' });
    told.tell('snooze', '2026-04-02', { through: '2026-04-05' });
    expect(rowOf(told, '2026-04-05')).toMatchObject({
      snoozedThrough: '2026-04-05',
      points: 0,
      changesOn: '2026-04-06',
      assignedTo: 'luis',
    });
    expect(rowOf(told, '2026-04-06').snoozedThrough).toBeUndefined();
    told.tell('log-contact', '2026-04-06', { channel: 'phone', outcome: 'call-back', nextOn: '2026-04-08' });
    expect(rowOf(told, '2026-04-07')).toMatchObject({ points: 110, changesOn: '2026-04-08' });
    expect(rowOf(told, '2026-04-08').because[0]).toMatchObject({ code: 'worklist.follow_up_due', facts: { points: 500 } });
    expect(rowOf(told, '2026-05-06').because.map(({ code }) => code)).toContain('worklist.no_contact');
  });

  test('a payment that came back speaks for a call, for 30 days', () => {
    const told = account();
    told.tell('record-payment', '2026-04-02', payment('P-1', mxn(100_000)));
    told.tell('return-payment', '2026-04-06', { paymentId: 'P-1', reason: 'sin fondos' });
    expect(rowOf(told, '2026-04-06').because.map(({ code }) => code)).toContain('worklist.returned_payment');
    expect(rowOf(told, '2026-05-07').because.map(({ code }) => code)).not.toContain('worklist.returned_payment');
  });

  test('a payment that a list only supposed, and the next list contradicts, is no payment that came back', () => {
    const told = account();
    told.tell('record-payment', '2026-04-02', payment('sae/F-1/paid@2026-04-02', mxn(100_000)));
    told.tell('return-payment', '2026-04-06', { paymentId: 'sae/F-1/paid@2026-04-02', reason: 'Abierto en la lista del 2026-04-06' });
    const { because, toCollect } = rowOf(told, '2026-04-06');
    expect([because.map(({ code }) => code).includes('worklist.returned_payment'), toCollect]).toEqual([false, [mxn(100_000)]]);
  });

  test('a policy of its own: conditions, and the day on which they begin to hold', () => {
    const worklist = {
      reasons: [{ code: 'amount', scale: [{ from: mxn(1), points: 7 }], when: { minDaysLate: 10 } }],
      exits: [{ code: 'nothing_past_due', when: { minAmount: [mxn(1)] } }],
    };
    const told = account();
    expect(rowOf(told, '2026-04-02', { worklist })).toMatchObject({ points: 0, changesOn: '2026-04-10', because: [] });
    expect(rowOf(told, '2026-04-10', { worklist })).toMatchObject({ points: 7, policy: 'default@1' });
    expect(rowOf(told, '2026-03-31', { worklist }).exit).toBeUndefined();
    expect(rowOf(told, '2026-04-02', { until: '2026-04-05' }).changesOn).toBe('2026-04-05');
  });

  test('found by name, tax id, documents and references', () => {
    const told = account();
    told.tell('update-customer', '2026-04-02', { customer: { taxId: 'FCE010101AB1' } });
    told.tell('record-payment', '2026-04-02', { ...payment('P-1', mxn(1)), reference: 'SPEI 77' });
    expect(rowOf(told, '2026-04-02').searchText.split('\n')).toEqual([
      'Ferretería La Central',
      'FCE010101AB1',
      'ACME',
      'F-1',
      'F-2',
      'P-1',
      'SPEI 77',
    ]);
  });
});

describe('a policy that says what nobody knows', () => {
  const reason = { code: 'broken_promise', points: 1 };
  test.each([
    ['worklist.reason_unknown', 'worklist.reasons[0].code', { reasons: [{ code: 'bad_mood', points: 1 }], exits: [] }],
    ['worklist.reason_unknown', 'worklist.exits[0].code', { reasons: [], exits: [{ code: 'gone' }] }],
    ['worklist.rules_invalid', 'worklist.exits', { reasons: [reason] }],
    ['worklist.rules_invalid', 'worklist.reasons[0].points', { reasons: [{ ...reason, points: 0.5 }], exits: [] }],
    ['worklist.rules_invalid', 'worklist.reasons[0].mood', { reasons: [{ ...reason, mood: 1 }], exits: [] }],
    [
      'worklist.rules_invalid',
      'worklist.reasons[0].scale[0].fromDays',
      { reasons: [{ code: 'days_late', scale: [{ fromDays: 0, points: 1 }] }], exits: [] },
    ],
    [
      'worklist.rules_invalid',
      'worklist.reasons[0].sinceDays',
      { reasons: [{ code: 'no_contact', points: 1, sinceDays: 36_601 }], exits: [] }, // past a hundred years sums leave the calendar
    ],
    [
      'worklist.rules_invalid',
      'worklist.reasons[0].scale[0].from',
      { reasons: [{ code: 'amount', scale: [{ from: 5, points: 1 }] }], exits: [] },
    ],
    ['worklist.rules_invalid', 'worklist.reasons[0].when.minDaysLate', { reasons: [{ ...reason, when: { minDaysLate: -1 } }], exits: [] }],
    ['worklist.rules_invalid', 'worklist.exits[0].listed', { reasons: [], exits: [{ code: 'snoozed', listed: false }] }],
  ])('%s at %s', (code, path, worklist) => {
    expect(() => rowOf(account(), '2026-04-02', { worklist })).toThrow(expect.objectContaining({ code, path }));
  });
});
