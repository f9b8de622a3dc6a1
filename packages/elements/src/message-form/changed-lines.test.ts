import { expect, test } from 'vitest';
import { changedLines } from './changed-lines.js';

test('lines that stand in one text only, each in its order', () => {
  const before = 'Buen día\n\n- F-1: $5.00\n- F-2: $1.00\nTotal: $6.00';
  const now = 'Buen día\n- F-2: $1.00\n\nTotal: $1.00\n';
  expect(changedLines(before, now)).toEqual({ before: ['- F-1: $5.00', 'Total: $6.00'], now: ['Total: $1.00'] });
});

test('empty lines and space at the ends are no change', () => {
  expect(changedLines('a\n\nb ', ' a\nb\n')).toEqual({ before: [], now: [] });
});
