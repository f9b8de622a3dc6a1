import { expect, test } from 'vitest';
import { rove } from './rove.js';

test.each([
  ['ArrowRight', 0, 3, 1],
  ['ArrowRight', 2, 3, 0],
  ['ArrowLeft', 0, 3, 2],
  ['Home', 2, 3, 0],
  ['End', 0, 3, 2],
  ['Tab', 0, 3, undefined],
  ['toString', 0, 3, undefined],
  ['ArrowRight', 0, 0, undefined],
])('%s from %i of %i leads to %s', (key, at, count, to) => {
  expect(rove(key, at, count)).toBe(to);
});
