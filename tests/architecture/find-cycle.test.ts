import { expect, test } from 'vitest';
import { findCycle, graphOf } from './find-cycle.js';

test('a graph that only runs forward has no cycle', () => {
  const diamond = graphOf([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'd'],
    ['c', 'd'],
    ['d', 'd'],
  ]);
  expect(findCycle(diamond)).toEqual([]);
});

test('a cycle is named from where it is entered, without the way that leads there', () => {
  const graph = graphOf([
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'd'],
    ['d', 'b'],
  ]);
  expect(findCycle(graph)).toEqual(['b', 'c', 'd', 'b']);
});
