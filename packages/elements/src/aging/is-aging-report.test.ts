import { expect, test } from 'vitest';
import { agingReport } from './aging-report.fixture.js';
import { isAgingReport } from './is-aging-report.js';

const report = agingReport();
const [row] = report.rows;
const [total] = report.totals;

test('a report, and a page of one', () => {
  expect([isAgingReport(report), isAgingReport({ ...report, next: 'B-2', knownAt: '2026-04-01T00:00:00Z' })]).toEqual([true, true]);
  expect(isAgingReport({ ...report, rows: [], totals: [] })).toBe(true);
});

test.each([
  ['nothing', undefined],
  ['a text', 'report'],
  ['a list', []],
  ['a day that does not exist', { ...report, asOf: '2026-02-30' }],
  ['no day of the buckets', { ...report, bucketsAsOf: undefined }],
  ['an instant that is none', { ...report, knownAt: 'yesterday' }],
  ['rows that are none', { ...report, rows: {} }],
  ['a customer without a name', { ...report, rows: [{ ...row, customerId: 5 }] }],
  ['half a cent', { ...report, rows: [{ ...row, total: 0.5 }] }],
  ['a currency nobody knows', { ...report, totals: [{ ...total, currency: 'ZZZ' }] }],
  ['two totals of one currency', { ...report, totals: [total, total] }],
  ['a row of a currency without total', { ...report, rows: [{ ...row, currency: 'USD' }], totals: [total] }],
  ['a row with other buckets', { ...report, rows: [{ ...row, buckets: row?.buckets.slice(1) }] }],
  ['a cursor that is no text', { ...report, next: 7 }],
])('not %s', (_what, value) => {
  expect(isAgingReport(value)).toBe(false);
});
