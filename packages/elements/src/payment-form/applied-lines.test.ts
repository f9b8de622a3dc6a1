import { expect, test } from 'vitest';
import { appliedLines } from './applied-lines.js';
import { placeOf } from './place-of.js';

const mxn = (amount: number) => ({ amount, currency: 'MXN' });
const facts = { itemId: 'F-1', instalment: 1, component: 'principal', settled: mxn(5), paid: mxn(5), left: mxn(2) };

test('the lines of a decision, and what stays in favour', () => {
  expect(
    appliedLines([
      { code: 'allocation.applied', facts },
      { code: 'allocation.unapplied', facts: { unapplied: mxn(9) } },
    ]),
  ).toMatchObject({ lines: [{ itemId: 'F-1', instalment: 1, component: 'principal', settled: mxn(5), left: mxn(2) }], unapplied: mxn(9) });
});

test.each([{}, { ...facts, settled: 5 }, { ...facts, component: 'toString' }, { ...facts, instalment: '1' }, { ...facts, itemId: 7 }])(
  'a reason that cannot be read is left out: %j',
  (odd) => {
    expect(appliedLines([{ code: 'allocation.applied', facts: odd }])).toEqual({ lines: [] });
  },
);

test.each([
  ['facts.apply[1].settled', { at: 'line', key: 'b' }],
  ['facts.apply[7].settled', { at: 'review' }],
  ['facts.apply', { at: 'apply' }],
  ['facts.clearsOn', { at: 'clearsOn' }],
  ['amount', { at: 'amount' }],
  ['toString', { at: 'review' }],
  [undefined, { at: 'review' }],
])('a refusal at %s stands at %j', (path, place) => {
  expect(placeOf({ code: 'x.y', facts: {}, ...(path !== undefined && { path }) }, ['a', 'b'])).toEqual(place);
});
