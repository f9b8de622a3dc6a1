import { type InstalmentState, type Position } from '@cartera/core';
import { localeFor } from '@cartera/locales';
import { expect, test } from 'vitest';
import { EMPTY_PAYMENT, type PaymentDraft } from './payment-draft.js';
import { readPayment } from './read-payment.js';

const NONE = { penalty: 0, fee: 0, lateInterest: 0, interest: 0, tax: 0, principal: 0 };

function instalment(itemId: string, number: number, currency: string, open: Partial<typeof NONE>): InstalmentState {
  const amounts = { ...NONE, ...open, currency, total: Object.values(open).reduce((sum, part) => sum + part, 0) };
  return { itemId, number, issuedOn: '2028-01-01', dueOn: '2028-02-01', original: amounts, open: amounts, disputed: 0, reductions: [] };
}

const position: Position = {
  stream: 'account/A',
  asOf: '2028-03-31',
  version: 3,
  instalments: [
    instalment('F-1', 1, 'USD', { principal: 500 }),
    instalment('F-2', 1, 'MXN', { principal: 10_000, lateInterest: 250 }),
    instalment('F-2', 2, 'MXN', { principal: 20_000 }),
    instalment('F-3', 1, 'EUR', {}),
  ],
  unapplied: [],
  holds: [],
};
const read = (draft: Partial<PaymentDraft>, at = position) => readPayment({ ...EMPTY_PAYMENT, ...draft }, at, localeFor('es-MX'));

test('currencies are those of what is open, in its order; parts are those of the one chosen', () => {
  const { currencies, currency, parts } = read({ currency: 'MXN' });
  expect([currencies, currency]).toEqual([['USD', 'MXN'], 'MXN']);
  expect(parts.map(({ itemId, number, component, open, oneOfSeveral }) => [itemId, number, component, open.amount, oneOfSeveral])).toEqual([
    ['F-2', 1, 'lateInterest', 250, true],
    ['F-2', 1, 'principal', 10_000, true],
    ['F-2', 2, 'principal', 20_000, true],
  ]);
  expect(read({ currency: 'EUR' }).currency).toBe('USD');
});

test('without anything open the currency is that of what is in favour, else pesos', () => {
  const bare = { ...position, instalments: [] };
  expect(read({}, bare).currencies).toEqual(['MXN']);
  const favour = { paymentId: 'P', receivedOn: '2028-03-01', amount: { amount: 5, currency: 'USD' } };
  expect(read({}, { ...bare, unapplied: [favour] }).currencies).toEqual(['USD']);
});

test.each<[Partial<PaymentDraft>, object]>([
  [{ amount: ' ' }, { amount: 'missing', lines: [] }],
  [{ amount: '0' }, { amount: 'unreadable', lines: [] }],
  [{ amount: 'cien' }, { amount: 'unreadable', lines: [] }],
  [
    { amount: '100 usd', currency: 'MXN' },
    { amount: 'other-currency', lines: [] },
  ],
  [
    { amount: '1', on: '' },
    { on: 'missing', lines: [] },
  ],
  [
    { amount: '1', on: '2028-02-30' },
    { on: 'missing', lines: [] },
  ],
  [
    { amount: '1', on: '2028-04-01' },
    { on: 'later', lines: [] },
  ],
  [
    { amount: '1', unfinished: ['clearsOn'] },
    { clearsOn: 'unreadable', lines: [] },
  ],
])('%j is wrong: %j', (draft, problems) => {
  const reading = read(draft);
  expect(reading.problems).toEqual(problems);
  expect(reading.payment).toBeUndefined();
});

test('lines are those that name an amount, in the order of what is open; nothing and zero are no line', () => {
  const draft = { amount: '$150', currency: 'MXN', mode: 'lines', reference: ' R ' } as const;
  const [interest, first, second] = read(draft).parts.map(({ key }) => key);
  const lines = { [second ?? '']: '100.5', [first ?? '']: ' 0.00', [interest ?? '']: '1' };
  const line = (instalment: number, component: string, amount: number) => ({
    itemId: 'F-2',
    instalment,
    component,
    settled: { amount, currency: 'MXN' },
    paid: { amount, currency: 'MXN' },
  });
  const { payment, lineKeys } = read({ ...draft, lines });
  expect(payment).toEqual({
    on: '2028-03-31',
    facts: {
      amount: { amount: 15_000, currency: 'MXN' },
      method: 'transfer',
      reference: 'R',
      apply: [line(1, 'lateInterest', 100), line(2, 'principal', 10_050)],
    },
  });
  expect(lineKeys).toEqual([interest, second]);
  expect(read({ ...draft, lines: {} }).payment?.facts.apply).toBe('none');
  expect(read({ ...draft, lines: { [first ?? '']: 'x' } })).toMatchObject({ problems: { lines: [first] } });
});
