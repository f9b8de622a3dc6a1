import { describe, expect, test } from 'vitest';
import { isWorkItem } from './is-work-item.js';
import { workRow } from './rows.fixture.js';

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
