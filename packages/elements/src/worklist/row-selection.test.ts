import { expect, test } from 'vitest';
import { RowSelection } from './row-selection.js';

const streams = (from: number, count: number) => Array.from({ length: count }, (_, index) => `account/${from + index}` as const);

test('a range grows and shrinks from where it began, beside what was selected before', () => {
  const selection = new RowSelection();
  selection.toggle('account/9', 9);
  selection.leave();
  expect(selection.rangeTo(3, 2)).toEqual({ skip: 2, limit: 2 });
  selection.take(streams(2, 2));
  expect(selection.rangeTo(5, 3)).toEqual({ skip: 2, limit: 4 });
  selection.take(streams(2, 4));
  expect(selection.rangeTo(1, 5)).toEqual({ skip: 1, limit: 2 });
  selection.take(streams(1, 2));
  expect(selection.streams).toEqual(['account/9', 'account/1', 'account/2']);
});

test('what was selected one by one is where the next range begins', () => {
  const selection = new RowSelection();
  selection.toggle('account/4', 4);
  expect(selection.rangeTo(6, 4)).toEqual({ skip: 4, limit: 3 });
  selection.toggle('account/4', 4);
  expect(selection.size).toBe(0);
});
