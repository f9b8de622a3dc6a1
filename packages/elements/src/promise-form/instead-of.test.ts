import { expect, test } from 'vitest';
import { insteadOf } from './instead-of.js';

const mxn = (amount: number) => ({ amount, currency: 'MXN' });

test.each([
  ['promise.above_open', { open: mxn(500), promised: mxn(900) }, { question: 'amount', amounts: [mxn(500)], days: [] }],
  ['promise.already_promised', { available: mxn(0), promised: mxn(900) }, { question: 'amount', amounts: [], days: [] }],
  ['promise.below_minimum', { least: mxn(100), open: mxn(900) }, { question: 'amount', amounts: [mxn(100)], days: [] }],
  ['promise.in_the_past', { earliest: '2028-03-31' }, { question: 'due', amounts: [], days: ['2028-03-31'] }],
  [
    'promise.not_a_business_day',
    { next: '2028-04-17', previous: '2028-04-12' },
    { question: 'due', amounts: [], days: ['2028-04-17', '2028-04-12'] },
  ],
  ['promise.nothing_open', { currency: 'MXN' }, { question: 'amount', amounts: [], days: [] }],
  ['promise.exists', { promiseId: 'PP-1' }, { amounts: [], days: [] }],
  ['toString', {}, { amounts: [], days: [] }],
])('%s says what would be accepted', (code, facts, instead) => {
  expect(insteadOf({ code, facts })).toEqual(instead);
});

test('facts that cannot be read are left out', () => {
  expect(insteadOf({ code: 'promise.below_minimum', facts: { least: 'nonsense' } }).amounts).toEqual([]);
  expect(insteadOf({ code: 'promise.beyond_horizon', facts: { latest: '2028-02-30' } }).days).toEqual([]);
});
