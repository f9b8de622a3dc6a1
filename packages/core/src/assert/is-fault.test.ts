import { expect, test } from 'vitest';
import { fault, isFault } from './index.js';

test('what Cartera throws is one, with whatever is added to it', () => {
  expect(isFault(fault('money.currency_mismatch'))).toBe(true);
  expect(isFault(Object.assign(fault('store.unavailable', {}, 'x'), { cause: new Error('gone') }))).toBe(true);
});

test.each([
  [undefined],
  ['money.currency_mismatch'],
  [new Error('money.currency_mismatch')],
  [Object.assign(new Error('no such file'), { code: 'ENOENT' })],
  [Object.assign(new Error('odd'), { code: 23505, facts: {} })],
  [{ code: 'money.currency_mismatch', facts: {} }],
])('%o is none', (thrown) => {
  expect(isFault(thrown)).toBe(false);
});
