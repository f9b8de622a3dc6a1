import { describe, expect, test } from 'vitest';
import { pageOfRows, workRow } from './rows.fixture.js';
import { isWorklistPage } from './worklist-page.js';

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
