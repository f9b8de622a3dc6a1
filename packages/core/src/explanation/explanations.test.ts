import { describe, expect, test } from 'vitest';
import { invoice, line, mxn, payment, story, usd } from '../decisions/story.fixture.js';
import type { Entry } from '../journal/index.js';
import type { Because, Money } from '../money/index.js';
import { explainItem, explainLine } from './index.js';

const said = (steps: readonly Because[]) =>
  steps.map(({ code, facts }) => [code, ((facts['amount'] ?? facts['total']) as Money | undefined)?.amount]);

describe('why a document is open', () => {
  test('the document, its terms, and a payment that was learned late', () => {
    const told = story();
    const terms = { lines: [{ share: 'rest' as const, due: [{ days: 28 }] }] };
    told.tell('record-invoice', '2026-02-28', { itemId: 'ibm/F-1042', total: mxn(840_000), reference: 'F-1042', terms });
    told.tell('record-payment', '2026-03-11', payment('P-77', mxn(600_000)), { at: '2026-04-05T15:00:00Z' });
    expect(explainItem(told.journal.entries, { itemId: 'ibm/F-1042', instalment: 1, asOf: '2026-04-30' })).toEqual([
      {
        code: 'item.recorded',
        facts: { on: '2026-02-28', amount: mxn(840_000), total: mxn(840_000), dueOn: '2026-03-28' },
        from: [{ code: 'terms.days', facts: { days: 28 } }],
      },
      {
        code: 'item.payment_applied',
        facts: { on: '2026-03-11', amount: mxn(-600_000), learnedAt: '2026-04-05T15:00:00Z', source: 'P-77', receivedOn: '2026-03-11' },
      },
      { code: 'item.open', facts: { on: '2026-04-30', total: mxn(240_000) } },
    ]);
    const printed = explainItem(told.journal.entries, { itemId: 'ibm/F-1042', asOf: '2026-04-30', knownAt: '2026-04-01T06:00:00Z' });
    expect(said(printed)).toEqual([
      ['item.recorded', 840_000],
      ['item.open', 840_000],
    ]);
  });

  test('interest charged, waived, paid and given back', () => {
    const terms = { rate: { perYear: '0.12' }, dayCount: { basis: 'actual/360' }, round: 'at-end', rounding: 'half-even' } as const;
    const told = story({ policy: { lateInterest: terms } });
    const interest = { itemId: 'F-1', instalment: 1, component: 'lateInterest' } as const;
    told.tell('record-invoice', '2026-02-01', invoice('F-1', mxn(100_000), '2026-02-28'));
    told.tell('charge-interest', '2026-03-30', {}, { id: 'ch' });
    told.tell('waive', '2026-03-30', { ...interest, amount: mxn(100), reason: 'acuerdo' }, { id: 'wv' });
    told.tell('record-payment', '2026-03-30', payment('P-1', mxn(900), [{ ...line('F-1', mxn(900)), ...interest }]));
    told.tell('record-payment', '2026-02-28', payment('P-2', mxn(100_000), [line('F-1', mxn(100_000))]), { at: '2026-03-31T18:00:00Z' });
    told.tell('charge-interest', '2026-03-31', {}, { id: 'cr' });
    const { entries } = told.journal;
    expect(said(explainItem(entries, { itemId: 'F-1', asOf: '2026-03-31' }))).toEqual([
      ['item.recorded', 100_000],
      ['item.payment_applied', -100_000],
      ['item.charged', 1000],
      ['item.waived', -100],
      ['item.payment_applied', -900],
      ['item.charged', -1000],
      ['item.interest_released', 1000],
      ['item.open', 0],
    ]);
    const lineOf = (entryId: string, on: string) => said(explainLine(entries, { entryId, on, currency: 'MXN', asOf: '2026-03-31' }));
    expect(lineOf('ch/1', '2026-03-30')).toEqual([
      ['line.interest_charged', undefined],
      ['line.on_item', 1000],
      ['line.total', 1000],
    ]);
    expect(lineOf('wv/1', '2026-03-30')[0]).toEqual(['line.charge_waived', undefined]);
    expect(lineOf('cr/2', '2026-03-31')).toEqual([
      ['line.interest_released', undefined],
      ['line.on_item', 1000],
      ['line.on_money', -900],
      ['line.total', 100],
    ]);
  });

  test('what a day still holds was not learned late, whatever the time zone', () => {
    const told = story();
    told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(100), '2026-03-31'), { at: '2026-03-02T11:59:59Z' });
    told.tell('record-invoice', '2026-03-02', invoice('F-2', mxn(100), '2026-03-31'), { at: '2026-03-03T12:00:00Z' });
    const learned = (itemId: string) => explainItem(told.journal.entries, { itemId, asOf: '2026-03-31' })[0]?.facts['learnedAt'];
    expect([learned('F-1'), learned('F-2')]).toEqual([undefined, '2026-03-03T12:00:00Z']);
  });

  test('each step of the terms, from the day they count from', () => {
    const told = story();
    const due = [
      { days: 15 },
      { months: 1 },
      { endOfMonth: true as const },
      { nextDayOfMonth: 10 },
      { dayOfNextMonth: 5 },
      { nextWeekday: 5 },
      { businessDay: 'modified-following' as const },
    ];
    const half = { share: { percent: '50' }, from: 'delivered' as const, due };
    const terms = { lines: [half, { share: 'rest' as const, due: [] }] };
    told.tell('record-invoice', '2026-03-01', { itemId: 'F-1', total: mxn(100), terms, deliveredOn: '2026-03-03' });
    const [first] = explainItem(told.journal.entries, { itemId: 'F-1', instalment: 1, asOf: '2026-03-31' });
    expect(first?.facts).toMatchObject({ amount: mxn(50), total: mxn(100), instalment: 1, instalments: 2 });
    expect(first?.from?.map(({ code, facts }) => [code, ...Object.values(facts)])).toEqual([
      ['terms.delivered', '2026-03-03'],
      ['terms.days', 15],
      ['terms.months', 1],
      ['terms.end_of_month'],
      ['terms.next_day_of_month', 10],
      ['terms.day_of_next_month', 5],
      ['terms.next_weekday', 5],
      ['terms.business_day_modified_following'],
    ]);
  });

  test('a returned payment, and a void with what it voids', () => {
    const told = story();
    told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(1_000), '2026-03-31'));
    told.tell('record-payment', '2026-03-05', payment('P-1', mxn(400)));
    told.tell('return-payment', '2026-03-08', { paymentId: 'P-1', reason: 'sin fondos' });
    told.tell('record-payment', '2026-03-10', payment('P-2', mxn(300)), { id: 'pay' });
    told.tell('void-entry', '2026-03-12', { entryId: 'pay/1', reason: 'otro cliente' });
    const steps = explainItem(told.journal.entries, { itemId: 'F-1', asOf: '2026-03-31' });
    expect(said(steps)).toEqual([
      ['item.recorded', 1_000],
      ['item.payment_applied', -400],
      ['item.payment_returned', 400],
      ['item.payment_applied', -300],
      ['item.voided', 300],
      ['item.open', 1_000],
    ]);
    expect(steps[4]?.facts).toMatchObject({ kind: 'payment-recorded', source: 'P-2', on: '2026-03-10' });
  });

  test('money of another currency says how much of it, and the rate', () => {
    const told = story();
    told.tell('record-invoice', '2026-03-01', invoice('U-1', usd(10_000), '2026-03-31'));
    told.tell('record-payment', '2026-03-10', payment('P-1', mxn(185_000), 'none'));
    told.tell('apply-payment', '2026-03-13', {
      paymentId: 'P-1',
      lines: [{ ...line('U-1', usd(10_000)), paid: mxn(185_000), rate: '18.5' }],
    });
    expect(explainItem(told.journal.entries, { itemId: 'U-1', asOf: '2026-03-31' })[1]).toMatchObject({
      code: 'item.payment_applied',
      facts: {
        amount: usd(-10_000),
        receivedOn: '2026-03-10',
        appliedOn: '2026-03-13',
        other: mxn(185_000),
        rate: '18.5',
        base: 'USD',
        quote: 'MXN',
      },
    });
  });

  test('nothing, where nothing was known of it', () => {
    expect(explainItem(story().journal.entries, { itemId: 'F-1', asOf: '2026-03-31' })).toEqual([]);
  });
});

describe('why a line has its amount', () => {
  test('money received: what it was put on, and what is left of it', () => {
    const told = story();
    told.tell('record-invoice', '2026-03-01', { ...invoice('ibm/1', mxn(400), '2026-03-31'), reference: 'F-1' });
    told.tell('record-payment', '2026-03-11', payment('P-1', mxn(600)), { id: 'pay' });
    const steps = explainLine(told.journal.entries, { entryId: 'pay/1', on: '2026-03-11', currency: 'MXN', asOf: '2026-03-31' });
    expect(said(steps)).toEqual([
      ['line.payment_received', undefined],
      ['line.put_on', -400],
      ['line.unapplied', -200],
      ['line.total', -600],
    ]);
    expect(steps[1]?.facts).toMatchObject({ name: 'F-1', on: '2026-03-11' });
  });

  test('a return: what is open again, and what is no longer in favour', () => {
    const told = story();
    told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(400), '2026-03-31'));
    told.tell('record-payment', '2026-03-05', payment('P-1', mxn(600)), { id: 'pay' });
    told.tell('return-payment', '2026-03-08', { paymentId: 'P-1', reason: 'sin fondos' }, { id: 'back' });
    const why = (entryId: string, on: string) =>
      said(explainLine(told.journal.entries, { entryId, on, currency: 'MXN', asOf: '2026-03-31' }));
    expect(why('back/1', '2026-03-08')).toEqual([
      ['line.payment_returned', undefined],
      ['line.on_money', 200],
      ['line.on_item', 400],
      ['line.total', 600],
    ]);
    expect(why('pay/1', '2026-03-05')).toEqual([
      ['line.payment_received', undefined],
      ['line.put_on', -400],
      ['line.returned', -600],
      ['line.taken_off', 400],
      ['line.total', -600],
    ]);
  });

  test('an invoice: each instalment', () => {
    const told = story();
    const instalments = [
      { number: 1, dueOn: '2026-03-15', amount: mxn(600) },
      { number: 2, dueOn: '2026-03-31', amount: mxn(400) },
    ];
    told.tell('record-invoice', '2026-03-01', { itemId: 'F-1', total: mxn(1_000), instalments }, { id: 'inv' });
    const steps = explainLine(told.journal.entries, { entryId: 'inv/1', on: '2026-03-01', currency: 'MXN', asOf: '2026-03-31' });
    expect(said(steps)).toEqual([
      ['item.recorded', 600],
      ['item.recorded', 400],
      ['line.total', 1_000],
    ]);
    expect(steps.map(({ facts }) => facts['dueOn'])).toEqual(['2026-03-15', '2026-03-31', undefined]);
  });

  test('a payment that never was, and the void that says so', () => {
    const told = story();
    told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(400), '2026-03-31'));
    told.tell('record-payment', '2026-03-05', payment('P-1', mxn(300)), { id: 'pay' });
    told.tell('void-entry', '2026-03-12', { entryId: 'pay/1', reason: 'otro cliente' }, { id: 'void' });
    const why = (entryId: string) =>
      said(explainLine(told.journal.entries, { entryId, on: '2026-03-05', currency: 'MXN', asOf: '2026-03-31' }));
    expect(why('pay/1')).toEqual([
      ['line.payment_received', undefined],
      ['line.voided_since', -300],
      ['line.total', -300],
    ]);
    expect(why('void/1')).toEqual([
      ['line.voided', undefined],
      ['line.on_item', 300],
      ['line.total', 300],
    ]);
  });

  test('money that went to another account, and money that came from one', () => {
    const told = story();
    told.tell('record-payment', '2026-03-05', payment('P-1', mxn(600), 'none'), { id: 'pay' });
    const last = told.journal.entries.at(-1) as Entry;
    const moved = (kind: string, amount: number): Entry => ({
      ...last,
      id: `${kind}/1`,
      seq: last.seq + 1,
      kind,
      on: '2026-03-09',
      facts: { paymentId: 'P-1', amount: mxn(Math.abs(amount)) },
      postings: [{ itemId: 'P-1', instalment: 0, component: 'unapplied', amount: mxn(amount), on: '2026-03-09' }],
    });
    const why = (entries: readonly Entry[], entryId: string, on: string) =>
      said(explainLine(entries, { entryId, on, currency: 'MXN', asOf: '2026-03-31' }));
    const here = [...told.journal.entries, moved('payment-transferred', 250)];
    expect(why(here, 'pay/1', '2026-03-05')).toEqual([
      ['line.payment_received', undefined],
      ['line.transferred', -250],
      ['line.unapplied', -350],
      ['line.total', -600],
    ]);
    expect(why(here, 'payment-transferred/1', '2026-03-09')).toEqual([
      ['line.payment_transferred', undefined],
      ['line.on_money', 250],
      ['line.total', 250],
    ]);
    expect(why([moved('payment-transfer-received', -250)], 'payment-transfer-received/1', '2026-03-09')).toEqual([
      ['line.transfer_received', undefined],
      ['line.unapplied', -250],
      ['line.total', -250],
    ]);
  });
});
