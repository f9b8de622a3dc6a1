import { describe, expect, test } from 'vitest';
import { pageOfRows, workRow } from './rows.fixture.js';
import { isWorkItem, isWorklistPage } from './worklist-page.js';

describe('a page', () => {
  const page = pageOfRows([workRow(1)]);

  test('is one with rows, whatever is in them: they are looked at when they are shown', () => {
    expect([page, { ...page, rows: [undefined] }, { ...page, facets: {} }].map(isWorklistPage)).toEqual([true, true, true]);
  });

  test.each([
    undefined,
    [],
    { ...page, rows: 'none' },
    { ...page, total: -1 },
    { ...page, total: 0.5 },
    { ...page, facets: null },
    { ...page, facets: { reason: [{ value: 'x' }] } },
    { ...page, evaluatedOn: 'today' },
  ])('is not %j', (one) => {
    expect(isWorklistPage(one)).toBe(false);
  });
});

describe('a row', () => {
  test('is one with all that is shown of it', () => {
    expect([workRow(1), workRow(2, { assignedTo: 'luz', snoozedThrough: '2026-04-01', because: [] })].map(isWorkItem)).toEqual([
      true,
      true,
    ]);
  });

  test.each([
    null,
    { ...workRow(1), name: 7 },
    { ...workRow(1), toCollect: [{ amount: 0.5, currency: 'MXN' }] },
    { ...workRow(1), toCollect: [{ amount: 5, currency: 'none' }] },
    { ...workRow(1), oldestDueOn: '2026-02-30' },
    { ...workRow(1), because: [{ code: 'worklist.amount' }] },
  ])('is not %j', (one) => {
    expect(isWorkItem(one)).toBe(false);
  });
});
