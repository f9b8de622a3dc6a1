import { expect, test } from 'vitest';
import { newIntention } from './new-intention.js';

test('a number can be read aloud, and no two intentions are alike', () => {
  const made = Array.from({ length: 500 }, newIntention);
  expect(made.filter(({ promiseId }) => !/^PP-[0-9A-HJKMNP-TV-Z]{6}$/.test(promiseId))).toEqual([]);
  expect(new Set(made.map(({ promiseId }) => promiseId)).size).toBe(500);
  expect(new Set(made.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(500);
});
