import type { Backend } from '@cartera/backend';
import type { WorkItem } from '@cartera/core';
import type { WorklistPage } from './worklist-page.js';

/** The n-th of many rows: rising ids, falling points; every third has dollars, every fifth a promise. */
export function workRow(n: number, more: Partial<WorkItem> = {}): WorkItem {
  const id = String(n).padStart(6, '0');
  return {
    stream: `account/${id}`,
    version: 1,
    customerId: id,
    name: `Cliente ${id}`,
    asOf: '2026-03-31',
    evaluatedOn: '2026-03-31',
    toCollect: [{ amount: 100_000 + n, currency: 'MXN' }, ...(n % 3 === 0 ? [{ amount: 5_000 + n, currency: 'USD' }] : [])],
    oldestDueOn: '2026-02-12',
    bucket: '31-60',
    withPromise: n % 5 === 0,
    searchText: '',
    points: 213,
    because: [
      { code: 'worklist.days_late', facts: { points: 200, dueOn: '2026-02-12', fromDays: 31 } },
      { code: 'worklist.amount', facts: { points: 13, amount: { amount: 100_000 + n, currency: 'MXN' } } },
    ],
    ...more,
  };
}

/** A page as the view gives it. */
export function pageOfRows(rows: readonly WorkItem[], total = rows.length): WorklistPage {
  const facets = {
    reason: [
      { value: 'worklist.days_late', count: total },
      { value: 'worklist.amount', count: total },
    ],
    currency: [
      { value: 'MXN', count: total },
      { value: 'USD', count: Math.ceil(total / 3) },
    ],
    bucket: [{ value: '31-60', count: total }],
    assignedTo: [{ value: 'luz', count: 3 }],
    withPromise: [
      { value: 'false', count: Math.floor((total * 4) / 5) },
      { value: 'true', count: Math.ceil(total / 5) },
    ],
    snoozed: [{ value: 'false', count: total }],
  };
  return { rows, total, facets, evaluatedOn: '2026-03-31' };
}

/** A Backend whose list has so many rows, made as they are asked for. */
export function longList(
  total: number,
  row: (n: number) => WorkItem = workRow,
): { readonly backend: Backend; readonly asked: { readonly skip: number; readonly limit: number }[] } {
  const asked: { readonly skip: number; readonly limit: number }[] = [];
  const view = async (
    _name: string,
    query: { readonly skip?: number; readonly limit?: number },
    { signal }: { signal?: AbortSignal } = {},
  ) => {
    const { skip = 0, limit = 50 } = query;
    asked.push({ skip, limit });
    await new Promise((done) => setTimeout(done, 1));
    signal?.throwIfAborted();
    return pageOfRows(
      Array.from({ length: Math.max(0, Math.min(limit, total - skip)) }, (_, index) => row(skip + index)),
      total,
    );
  };
  return { asked, backend: { view } as unknown as Backend };
}
