import { fault } from '@cartera/core';
import { expect, test } from 'vitest';
import { storeFault } from '../sql/index.js';
import { isLost } from './overtaken.js';

// After the commit was sent nobody knows where the connection broke; an answer with an SQLSTATE says that nothing was written.
test.each([
  ['57P01', true],
  ['08006', true],
  ['ECONNRESET', true],
  ['EPIPE', true],
  [undefined, true],
  ['57014', false],
  ['23505', false],
  ['XX000', false],
  ['53100', false],
])('of an error with the code %s it is unknown what became of it: %s', (code, lost) => {
  expect(isLost(storeFault(Object.assign(new Error('secret'), code !== undefined && { code })))).toBe(lost);
});

test('what is no error of the database is not lost', () => {
  expect([isLost(fault('entry.id_reused')), isLost('no')]).toEqual([false, false]);
});
