import { describe, expect, test } from 'vitest';
import { invoice, line, mxn, payment, refusalOf, story, usd } from '../decisions/story.fixture.js';

function account() {
  const told = story();
  told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(100_000), '2026-03-31'));
  told.tell('record-payment', '2026-03-10', payment('P-1', mxn(50_000), 'none'));
  return told;
}

describe('amounts that would move nothing', () => {
  test.each([
    ['nothing settled', line('F-1', mxn(0))],
    ['less than nothing settled', line('F-1', mxn(-1))],
    ['less than nothing paid', { ...line('F-1', mxn(1)), paid: mxn(-1) }],
  ])('%s by a line', (_name, bad) => {
    const decision = account().tell('apply-payment', '2026-03-11', { paymentId: 'P-1', lines: [line('F-1', mxn(1)), bad] });
    expect(decision).toMatchObject({ refusal: { code: 'application.amount_not_positive', path: 'facts.lines[1].settled' } });
  });

  test('no line at all', () => {
    expect(refusalOf(account().tell('apply-payment', '2026-03-11', { paymentId: 'P-1', lines: [] }))).toBe('application.no_lines');
  });

  test.each([0, -1])('a refund of %d', (amount) => {
    const decision = account().tell('refund-payment', '2026-03-11', { paymentId: 'P-1', amount: mxn(amount) });
    expect(decision).toMatchObject({ refusal: { code: 'payment.refund_not_positive', path: 'facts.amount' } });
  });

  test('a refund in another currency', () => {
    const decision = account().tell('refund-payment', '2026-03-11', { paymentId: 'P-1', amount: usd(1) });
    expect(decision).toMatchObject({ refusal: { code: 'payment.currency_mismatch', facts: { currency: 'MXN' } } });
  });
});

describe('days the wrong way round', () => {
  test('a payment clears on the day it is received at the earliest', () => {
    const told = account();
    const cheque = (clearsOn: string) => ({ ...payment('CH', mxn(1_000)), clearsOn });
    expect(told.tell('record-payment', '2026-03-12', cheque('2026-03-11'))).toMatchObject({
      refusal: { code: 'payment.clears_before', path: 'facts.clearsOn', facts: { on: '2026-03-12', clearsOn: '2026-03-11' } },
    });
    expect(told.tell('record-payment', '2026-03-12', cheque('2026-03-12')).ok).toBe(true);
  });

  test('a payment comes back on the day it was received at the earliest', () => {
    const told = account();
    const back = (on: string) => told.tell('return-payment', on, { paymentId: 'P-1', reason: 'sin fondos' });
    expect(back('2026-03-09')).toMatchObject({
      refusal: { code: 'payment.returned_before_received', path: 'on', facts: { receivedOn: '2026-03-10' } },
    });
    expect(back('2026-03-10').ok).toBe(true);
  });
});
