import { expect, test } from 'vitest';
import { concerns, type Shown } from './concerns.js';
import type { Move, Moves } from './feed.types.js';

const own: Shown = { stream: 'account/A', on: undefined, version: 4, fresh: false };
const moved = (version: number, kind: Move['kind'] = 'entries', stream: 'account/A' | 'account/B' | 'cash/X' = 'account/A'): Moves =>
  new Map([[stream, { version, kind }]]);

test('what is newer than what is shown, of this account', () => {
  expect(concerns(own, moved(5))).toBe(true);
  expect(concerns(own, moved(3))).toBe(false);
  expect(concerns(own, moved(5, 'entries', 'account/B'))).toBe(false);
});

test('the same version: a day passed, unless it came just now or the day is fixed', () => {
  expect(concerns(own, moved(4))).toBe(true);
  expect(concerns({ ...own, fresh: true }, moved(4))).toBe(false);
  expect(concerns(own, moved(4, 'day'))).toBe(true);
  expect(concerns({ ...own, on: '2026-03-31' }, moved(4, 'day'))).toBe(false);
  expect(concerns({ ...own, on: '2026-03-31' }, moved(5))).toBe(true);
});

test('where one stands is news to who shows less, or does not know', () => {
  expect(concerns(own, moved(4, 'standing'))).toBe(false);
  expect(concerns(own, moved(5, 'standing'))).toBe(true);
  expect(concerns({ ...own, version: undefined }, moved(1, 'standing'))).toBe(true);
});

test('all accounts: any of them, but not where one stands, nor other books', () => {
  const all: Shown = { stream: '', on: undefined, version: undefined, fresh: false };
  expect(concerns(all, moved(1, 'entries', 'account/B'))).toBe(true);
  expect(concerns(all, moved(1, 'entries', 'cash/X'))).toBe(false);
  expect(concerns(all, moved(1, 'standing'))).toBe(false);
});
