import { expect, test } from 'vitest';
import { frozenCopy } from './index.js';

test('an equal value, frozen all through; the original stays free', () => {
  const original = { parts: [{ amount: 1 }], name: 'x' };
  const copy = frozenCopy(original);
  expect(copy).toEqual(original);
  expect([copy, copy.parts, copy.parts[0]].every((each) => Object.isFrozen(each))).toBe(true);
  expect([original, original.parts, original.parts[0]].some((each) => Object.isFrozen(each))).toBe(false);
});

test('what is frozen already is not copied', () => {
  const frozen = Object.freeze({ amount: 1 });
  expect(frozenCopy({ frozen }).frozen).toBe(frozen);
});
