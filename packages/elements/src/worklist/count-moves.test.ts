import { expect, test } from 'vitest';
import { countMoves } from './count-moves.js';

test('the same order moves nothing', () => {
  expect(countMoves(['a', 'b', 'c'], ['a', 'b', 'c'])).toBe(0);
  expect(countMoves([], [])).toBe(0);
});

test('one that comes, goes, or changes places is one', () => {
  expect(countMoves(['a', 'b', 'c'], ['x', 'a', 'b', 'c'])).toBe(1);
  expect(countMoves(['a', 'b', 'c'], ['x', 'a', 'b'])).toBe(1); // c was pushed to the next page
  expect(countMoves(['a', 'b', 'c'], ['a', 'c'])).toBe(1);
  expect(countMoves(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])).toBe(1);
  expect(countMoves(['a', 'b', 'c', 'd'], ['d', 'c', 'b', 'a'])).toBe(3);
});

test('all of them others', () => {
  expect(countMoves(['a', 'b'], ['x', 'y'])).toBe(2);
});
