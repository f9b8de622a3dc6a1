import { foldText, type LocalDate, type WorkItem } from '@cartera/core';
import type { Views, WorklistFilter } from '../ports/index.js';

/** What a list can be narrowed by. */
export type FacetName = keyof WorklistFilter;

/** Every facet, in the order they are given. */
export const FACETS: readonly FacetName[] = ['assignedTo', 'reason', 'bucket', 'currency', 'withPromise', 'snoozed'];

/** The values that a row has of a facet. */
export function facetValues(row: WorkItem, facet: FacetName, asOf: LocalDate | undefined): readonly string[] {
  switch (facet) {
    case 'assignedTo':
      return row.assignedTo === undefined ? [] : [row.assignedTo];
    case 'reason':
      return [...new Set(row.because.map(({ code }) => code))];
    case 'bucket':
      return row.bucket === undefined ? [] : [row.bucket];
    case 'currency':
      return row.toCollect.map(({ currency }) => currency);
    case 'withPromise':
      return [String(row.withPromise)];
    default:
      return [String(isSnoozed(row, asOf))];
  }
}

/** The words of a search, as they stand in folded text; each must be found. */
export function searchWords(search: string | undefined): readonly string[] {
  return search === undefined
    ? []
    : foldText(search)
        .split(' ')
        .filter((word) => word !== '');
}

/** Whether a row put off is so on the day that is asked. */
function isSnoozed({ snoozedThrough }: WorkItem, asOf: LocalDate | undefined): boolean {
  return snoozedThrough !== undefined && (asOf === undefined || asOf <= snoozedThrough);
}

/** Counts as a view gives them: most first, then by value. */
export function sortedCounts(counts: ReadonlyMap<string, number>): Views['worklist']['result']['facets'][string] {
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
