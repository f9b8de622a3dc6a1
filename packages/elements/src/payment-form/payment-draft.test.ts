import { expect, test } from 'vitest';
import { EMPTY_PAYMENT, nextPayment, type PaymentAction } from './payment-draft.js';

const after = (...actions: readonly PaymentAction[]) => actions.reduce(nextPayment, EMPTY_PAYMENT);
const intention = { paymentId: 'PG-1', idempotencyKey: 'k' };

test('answers are kept, each in its place', () => {
  expect(
    after(
      { type: 'amount', text: '5,000' },
      { type: 'reference', text: 'SPEI' },
      { type: 'method', method: 'cheque' },
      { type: 'on', text: '2028-03-30', unfinished: false },
      { type: 'line', key: 'a', text: '1' },
      { type: 'mode', mode: 'lines' },
      { type: 'line', key: 'b', text: '2' },
      { type: 'mode', mode: 'none' },
    ),
  ).toEqual({
    ...EMPTY_PAYMENT,
    amount: '5,000',
    reference: 'SPEI',
    method: 'cheque',
    on: '2028-03-30',
    mode: 'none',
    lines: { a: '1', b: '2' },
  });
});

test('a day of which a part is typed is no day left out', () => {
  const half = after({ type: 'clearsOn', text: '', unfinished: true });
  expect(half.unfinished).toEqual(['clearsOn']);
  expect(nextPayment(half, { type: 'clearsOn', text: '2028-04-01', unfinished: false })).toMatchObject({
    clearsOn: '2028-04-01',
    unfinished: [],
  });
});

test('another currency has other documents: what was typed beside them goes', () => {
  expect(after({ type: 'line', key: 'a', text: '1' }, { type: 'currency', currency: 'USD' })).toMatchObject({ currency: 'USD', lines: {} });
});

test('an intention is kept until it was sent and something changes', () => {
  const intended = after({ type: 'intended', intention }, { type: 'amount', text: '1' });
  expect(intended.intention).toEqual({ ...intention, sent: false });
  const sent = nextPayment(intended, { type: 'sent' });
  expect(nextPayment(sent, { type: 'told', what: 'all' }).intention).toEqual({ ...intention, sent: true });
  expect(nextPayment(sent, { type: 'amount', text: '2' }).intention).toBeUndefined();
  expect(nextPayment(intended, { type: 'renounced' }).intention).toBeUndefined();
  expect(nextPayment(sent, { type: 'again' })).toEqual(EMPTY_PAYMENT);
});

test('what is told of all of it stays told', () => {
  expect(after({ type: 'told', what: 'all' }, { type: 'told', what: 'amount' }).told).toBe('all');
});
