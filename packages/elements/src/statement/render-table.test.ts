import { expect, test } from 'vitest';
import { chunkCount } from './render-table.js';

test('a table is built in chunks only when it is long', () => {
  expect([0, 1, 300, 301, 5_000].map(chunkCount)).toEqual([1, 1, 1, 7, 100]);
});
