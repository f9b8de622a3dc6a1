import type { Entry } from '@cartera/core';
import { expect, test } from 'vitest';
import type { ImportRow } from '../rows/index.js';
import { revisionOf } from './index.js';

const row: ImportRow = { customer: 'ACME', document: 'F-1', on: '2026-03-01', amount: { amount: 100, currency: 'MXN' } };
const after = (entries: number) => ({ entries: new Array<Entry>(entries) });

test('the same row over the same history is the same revision; another row, or a history that went on, is another', () => {
  const first = revisionOf(row, after(3));
  expect(first).toMatch(/^[0-9a-f]{12}$/);
  expect(revisionOf({ ...row }, after(3))).toBe(first);
  expect(revisionOf({ ...row, amount: { amount: 101, currency: 'MXN' } }, after(3))).not.toBe(first);
  expect(revisionOf(row, after(4))).not.toBe(first);
});
