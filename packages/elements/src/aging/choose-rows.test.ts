import { expect, test } from 'vitest';
import { agingReport } from './aging-report.fixture.js';
import { chooseRows } from './choose-rows.js';

const { rows } = agingReport();
const chosen = (only: string | undefined, order: string) => chooseRows(rows, { only, order }).map(({ customerId }) => customerId);

test('all, the largest total first', () => {
  expect(chosen(undefined, 'total')).toEqual(['C-3', 'A-1', 'B-2']); // 1,900.00; 1,150.00; 600.00
});

test('those with an amount in a bucket, the largest of it first', () => {
  expect(chosen('1-30', '1-30')).toEqual(['B-2', 'A-1']);
  expect(chosen('91-', '91-')).toEqual(['C-3']);
  expect(chosen('31-60', '31-60')).toEqual([]);
  expect(chosen('not-due', 'not-due')).toEqual(['A-1']);
});

test('the most in favour first, although it is below zero', () => {
  expect(chosen('unapplied', 'unapplied')).toEqual(['C-3', 'A-1']);
});

test('an order changes no set, and equal ones stand by customer', () => {
  expect(chosen(undefined, '1-30')).toEqual(['B-2', 'A-1', 'C-3']);
  expect(chosen(undefined, '31-60')).toEqual(['A-1', 'B-2', 'C-3']);
  expect(chosen('1-30', 'total')).toEqual(['A-1', 'B-2']);
});

test('a part that is not there keeps nobody', () => {
  expect(chosen('1-15', 'total')).toEqual([]);
});

test('what was given is as it was', () => {
  expect(rows.map(({ customerId }) => customerId)).toEqual(['A-1', 'B-2', 'C-3']);
});
