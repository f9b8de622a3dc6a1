import { expect, test } from 'vitest';
import { waitBefore } from './wait-before.js';

const rule = { baseMs: 250, capMs: 4_000, random: () => 1, now: () => Date.parse('2026-03-02T18:00:00Z') };

test('the longest wait doubles, up to the cap', () => {
  expect([1, 2, 3, 4, 5, 6, 60].map((attempt) => waitBefore(attempt, null, rule))).toEqual([250, 500, 1_000, 2_000, 4_000, 4_000, 4_000]);
});

test('jitter is full: any length from nothing to the longest', () => {
  expect([0, 0.25, 0.5].map((chance) => waitBefore(3, undefined, { ...rule, random: () => chance }))).toEqual([0, 250, 500]);
});

test.each([
  ['7', 7_000],
  ['0', 0],
  ['Mon, 02 Mar 2026 18:00:05 GMT', 5_000],
  ['Mon, 02 Mar 2026 17:59:00 GMT', 0],
  ['soon', 0],
  ['-3', 0],
  ['', 0],
])('Retry-After: %s is waited for first', (retryAfter, ms) => {
  expect(waitBefore(1, retryAfter, rule)).toBe(ms + 250);
});
