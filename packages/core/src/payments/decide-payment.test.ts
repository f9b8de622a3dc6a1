import { describe, expect, test } from 'vitest';
import { invoice, line, mxn, payment, refusalOf, story, usd } from '../decisions/story.fixture.js';
import { balanceOf, positionAt } from '../position/index.js';

function account() {
  const told = story({ references: { rates: [{ from: 'USD', to: 'MXN', on: '2026-03-06', rate: '18.5' }] } });
  told.tell('record-invoice', '2026-03-01', invoice('F-2', mxn(80_000), '2026-03-15'));
  told.tell('record-invoice', '2026-03-02', invoice('F-1', mxn(100_000), '2026-03-10'));
  told.tell('record-invoice', '2026-03-02', invoice('U-1', usd(10_000), '2026-03-05'));
  return told;
}
const open = (told: ReturnType<typeof account>, asOf = '2026-12-31') =>
  Object.fromEntries(positionAt(told.journal, { asOf }).instalments.map(({ itemId, open }) => [itemId, open.total]));

describe('record-payment by policy', () => {
  test('oldest due day first, own currency only, surplus unapplied', () => {
    const told = account();
    told.tell('record-payment', '2026-03-20', payment('P-1', mxn(150_000)));
    expect(open(told)).toEqual({ 'U-1': 10_000, 'F-1': 0, 'F-2': 30_000 });
    told.tell('record-payment', '2026-03-21', payment('P-2', mxn(50_000)));
    expect(open(told)).toEqual({ 'U-1': 10_000, 'F-1': 0, 'F-2': 0 });
    expect(positionAt(told.journal, { asOf: '2026-03-21' }).unapplied).toEqual([
      { paymentId: 'P-2', receivedOn: '2026-03-21', amount: mxn(20_000) },
    ]);
  });

  test('only on the items named', () => {
    const told = account();
    told.tell('record-payment', '2026-03-20', { ...payment('P-1', mxn(90_000)), itemIds: ['F-2'] });
    expect(open(told)).toMatchObject({ 'F-1': 100_000, 'F-2': 0 });
    expect(balanceOf(positionAt(told.journal, { asOf: '2026-03-20' }))[0]).toEqual(mxn(90_000));
  });

  test('back-dated, it takes no more than later payments left', () => {
    const told = account();
    told.tell('record-payment', '2026-03-25', payment('P-1', mxn(100_000)));
    told.tell('record-payment', '2026-03-11', payment('P-0', mxn(100_000)));
    expect(open(told)).toMatchObject({ 'F-1': 0, 'F-2': 0 });
    expect(positionAt(told.journal, { asOf: '2026-03-25' }).unapplied).toEqual([
      { paymentId: 'P-0', receivedOn: '2026-03-11', amount: mxn(20_000) },
    ]);
  });

  test('a cheque that clears later counts from then', () => {
    const told = account();
    told.tell('record-payment', '2026-03-11', { ...payment('CH', mxn(100_000)), method: 'cheque', clearsOn: '2026-03-13' });
    expect(open(told, '2026-03-12')).toMatchObject({ 'F-1': 100_000 });
    expect(open(told, '2026-03-13')).toMatchObject({ 'F-1': 0 });
  });
});

describe('what the decision says of a payment', () => {
  const said = (apply: Parameters<typeof payment>[2]) => {
    const decision = account().tell('record-payment', '2026-03-10', payment('P-1', mxn(150_000), apply));
    return decision.ok && decision.because;
  };
  const applied = (itemId: string, settled: number, left: number) => ({
    code: 'allocation.applied',
    facts: { itemId, instalment: 1, component: 'principal', settled: mxn(settled), paid: mxn(settled), left: mxn(left) },
  });
  const unapplied = (amount: number) => ({ code: 'allocation.unapplied', facts: { unapplied: mxn(amount) } });

  test('by policy, by lines and without any: every line with what is left of its debt, then the rest', () => {
    expect(said('by-policy')).toEqual([applied('F-1', 100_000, 0), applied('F-2', 50_000, 30_000)]);
    expect(said([line('F-2', mxn(70_000)), line('F-2', mxn(10_000))])).toEqual([
      applied('F-2', 70_000, 10_000),
      applied('F-2', 10_000, 0),
      unapplied(70_000),
    ]);
    expect(said('none')).toEqual([unapplied(150_000)]);
  });
});

describe('record-payment by lines', () => {
  test('dollars paid in pesos take the reference rate of the day where the line has none, and keep it', () => {
    const told = account();
    const decision = told.tell(
      'record-payment',
      '2026-03-10',
      payment('P-1', mxn(185_000), [{ ...line('U-1', usd(10_000)), paid: mxn(185_000) }]),
    );
    expect(refusalOf(decision)).toBeUndefined();
    expect(told.journal.entries.at(-1)?.facts).toMatchObject({ lines: [{ rate: '18.5' }] });
    expect(open(told)).toMatchObject({ 'U-1': 0 });
  });

  test.each<[string, string, ReturnType<typeof line>[]]>([
    ['application.item_unknown', 'facts.apply[0]', [line('F-9', mxn(1))]],
    ['application.item_unknown', 'facts.apply[0]', [line('F-1', mxn(1), 2)]],
    ['application.exceeds_open', 'facts.apply[1].settled', [line('F-1', mxn(60_000)), line('F-1', mxn(40_001))]],
    ['application.exceeds_payment', 'facts.apply', [line('F-1', mxn(100_000)), line('F-2', mxn(1))]],
    ['application.currency_mismatch', 'facts.apply[0].settled', [line('F-1', usd(1))]],
    ['application.paid_differs', 'facts.apply[0].paid', [{ ...line('F-1', mxn(100)), paid: mxn(99) }]],
    ['application.paid_differs', 'facts.apply[0].paid', [{ ...line('U-1', usd(100)), paid: mxn(1849), rate: '18.5' }]],
  ])('%s at %s', (code, path, lines) => {
    const told = account();
    const version = told.journal.entries.length;
    const decision = told.tell('record-payment', '2026-03-10', payment('P-1', mxn(100_000), lines));
    expect(decision).toMatchObject({ ok: false, refusal: { code, path } });
    expect(told.journal.entries).toHaveLength(version);
  });

  test('without a dated rate nothing crosses currencies: eight days are too old', () => {
    const told = account();
    const lines = [{ ...line('U-1', usd(10_000)), paid: mxn(185_000) }];
    expect(refusalOf(told.tell('record-payment', '2026-03-13', payment('P-1', mxn(185_000), lines)))).toBeUndefined();
    expect(refusalOf(account().tell('record-payment', '2026-03-14', payment('P-1', mxn(185_000), lines)))).toBe('rate.missing');
  });

  test('a payment is recorded once, on an account that is open', () => {
    const told = account();
    told.tell('record-payment', '2026-03-10', payment('P-1', mxn(1)));
    expect(refusalOf(told.tell('record-payment', '2026-03-11', payment('P-1', mxn(1))))).toBe('payment.exists');
    expect(refusalOf(story({ opened: false }).tell('record-payment', '2026-03-11', payment('P-1', mxn(1))))).toBe('account.not_open');
  });
});

describe('what becomes of a payment', () => {
  test('applied, it takes no more than is left, nor of a payment that ended', () => {
    const told = account();
    told.tell('record-payment', '2026-03-10', payment('P-1', mxn(50_000), 'none'));
    expect(refusalOf(told.tell('apply-payment', '2026-03-11', { paymentId: 'P-1', lines: [line('F-1', mxn(50_001))] }))).toBe(
      'application.exceeds_payment',
    );
    expect(refusalOf(told.tell('apply-payment', '2026-03-09', { paymentId: 'P-1', lines: [line('F-1', mxn(1))] }))).toBe(
      'application.exceeds_payment',
    );
    expect(refusalOf(told.tell('apply-payment', '2026-03-11', { paymentId: 'P-1', lines: [line('F-1', mxn(50_000))] }))).toBeUndefined();
    told.tell('return-payment', '2026-03-12', { paymentId: 'P-1', reason: 'sin fondos' });
    expect(refusalOf(told.tell('apply-payment', '2026-03-13', { paymentId: 'P-1', lines: [line('F-1', mxn(1))] }))).toBe('payment.ended');
    expect(refusalOf(told.tell('return-payment', '2026-03-14', { paymentId: 'P-1', reason: 'otra vez' }))).toBe('payment.ended');
    expect(open(told)).toMatchObject({ 'F-1': 100_000 });
  });

  test('refunded, no more than is left; then it cannot come back', () => {
    const told = account();
    told.tell('record-payment', '2026-03-10', payment('P-1', mxn(50_000), [line('F-1', mxn(20_000))]));
    expect(refusalOf(told.tell('refund-payment', '2026-03-11', { paymentId: 'P-1', amount: mxn(30_001) }))).toBe('payment.refund_exceeds');
    told.tell('refund-payment', '2026-03-11', { paymentId: 'P-1', amount: mxn(10_000) });
    expect(positionAt(told.journal, { asOf: '2026-03-11' }).unapplied[0]?.amount).toEqual(mxn(20_000));
    expect(refusalOf(told.tell('return-payment', '2026-03-12', { paymentId: 'P-1', reason: 'x' }))).toBe('payment.refunded');
    expect(refusalOf(told.tell('return-payment', '2026-03-12', { paymentId: 'P-9', reason: 'x' }))).toBe('payment.unknown');
  });

  test('a credit note above what is open leaves the rest in the customer’s favour, applied later, cancelled whole', () => {
    const told = account();
    told.tell('issue-credit-note', '2026-03-10', {
      creditNoteId: 'N-1',
      amount: mxn(130_000),
      reason: 'devolución',
      lines: [line('F-1', mxn(100_000))],
    });
    expect(positionAt(told.journal, { asOf: '2026-03-10' }).unapplied).toEqual([
      { paymentId: 'N-1', receivedOn: '2026-03-10', amount: mxn(30_000) },
    ]);
    told.tell('apply-payment', '2026-03-16', { paymentId: 'N-1', lines: [line('F-2', mxn(30_000))] });
    expect(told.journal.entries.at(-1)?.kind).toBe('credit-note-applied');
    expect(open(told)).toMatchObject({ 'F-1': 0, 'F-2': 50_000 });
    told.tell('cancel-credit-note', '2026-03-14', { creditNoteId: 'N-1', reason: 'error' });
    expect(open(told, '2026-03-13')).toMatchObject({ 'F-1': 0, 'F-2': 80_000 });
    expect(open(told, '2026-03-14')).toMatchObject({ 'F-1': 100_000, 'F-2': 80_000 });
    expect(open(told, '2026-03-16')).toMatchObject({ 'F-1': 100_000, 'F-2': 80_000 });
    expect(positionAt(told.journal, { asOf: '2026-03-31' }).unapplied).toEqual([]);
  });
});

describe('void-entry', () => {
  test('refuses a void of a void, what is voided, what is not there, the ground, and what others stand on', () => {
    const told = account();
    told.tell('record-payment', '2026-03-10', payment('P-1', mxn(50_000)), { id: 'pay' });
    const voided = (entryId: string) => refusalOf(told.tell('void-entry', '2026-03-31', { entryId, reason: 'x' }, { id: `v-${entryId}` }));
    expect(voided('nothing/1')).toBe('void.entry_unknown');
    expect(voided('c1/1')).toBe('void.lasting');
    told.tell('return-payment', '2026-03-12', { paymentId: 'P-1', reason: 'sin fondos' }, { id: 'ret' });
    expect(voided('pay/1')).toBe('void.depended_on');
    expect(voided('ret/1')).toBeUndefined();
    expect(open(told)).toMatchObject({ 'F-1': 50_000 });
    expect(voided('pay/1')).toBeUndefined();
    expect(voided('pay/1')).toBe('void.already_voided');
    expect(voided('pay/2')).toBe('void.already_voided');
    expect(voided('v-pay/1/1')).toBe('void.of_void');
    expect(open(told)).toMatchObject({ 'F-1': 100_000 });
  });

  test('an application alone may be voided: the money is unapplied again', () => {
    const told = account();
    told.tell('record-payment', '2026-03-10', payment('P-1', mxn(50_000)), { id: 'pay' });
    told.tell('void-entry', '2026-03-31', { entryId: 'pay/2', reason: 'otra factura' });
    expect(open(told)).toMatchObject({ 'F-1': 100_000 });
    expect(positionAt(told.journal, { asOf: '2026-03-10' }).unapplied).toHaveLength(1);
  });

  test('a return cannot be voided once the debt was settled otherwise', () => {
    const told = account();
    told.tell('record-payment', '2026-03-10', payment('P-1', mxn(100_000)));
    told.tell('return-payment', '2026-03-12', { paymentId: 'P-1', reason: 'sin fondos' }, { id: 'ret' });
    told.tell('record-payment', '2026-03-14', payment('P-2', mxn(100_000)));
    expect(refusalOf(told.tell('void-entry', '2026-03-31', { entryId: 'ret/1', reason: 'x' }))).toBe('void.conflicts');
  });
});

test('a line without a rate takes the reference rate of the command’s day, though the money clears later', () => {
  const rate = (on: string, value: string) => ({ from: 'USD', to: 'MXN', on, rate: value });
  const told = story({ references: { rates: [rate('2026-03-10', '17'), rate('2026-03-12', '18')] } });
  told.tell('record-invoice', '2026-03-01', invoice('F-1', usd(10_000), '2026-03-31'));
  const line = { itemId: 'F-1', instalment: 1, component: 'principal', settled: usd(1_000), paid: mxn(17_000) } as const;
  const decision = told.tell('record-payment', '2026-03-10', { ...payment('P-1', mxn(17_000), [line]), clearsOn: '2026-03-12' });
  expect(decision.ok && decision.changes[0]?.entries[1]?.facts['lines']).toEqual([{ ...line, rate: '17' }]);
});
