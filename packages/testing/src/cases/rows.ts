import type { Store, Summaries } from '@cartera/backend';
import type { WorkItem } from '@cartera/core';

/** A row of account/ID, as core might make it. */
export function row(id: string, other: Partial<WorkItem> = {}): WorkItem {
  const { toCollect = [{ amount: 10_000, currency: 'MXN' }] } = other;
  return {
    stream: `account/${id}`,
    version: 1,
    customerId: id,
    name: id,
    asOf: '2026-03-02',
    evaluatedOn: '2026-03-02',
    toCollect,
    withPromise: false,
    searchText: id,
    points: 0,
    because: [],
    ...other,
  };
}

/** The rows of a store that has some. */
export function rowsOf({ summaries }: Store): Summaries {
  if (!summaries) throw new Error('these cases are for stores with rows');
  return summaries;
}
