import type { WorkItem } from '@cartera/core';
import type { Views } from '../ports/index.js';
import { FACETS, facetValues, searchWords, sortedCounts, type FacetName } from './row-facets.js';
import { moveRow, type Placed } from './sorted-rows.js';

type Query = Views['worklist']['query'];

/** The rows that a question picks, in its order, with the counts of every facet; it follows rows that change. */
export interface Selection {
  readonly matching: readonly Placed[];
  readonly facets: () => Views['worklist']['result']['facets'];
  readonly changed: (old: Placed | undefined, next: Placed) => void;
}

/** Picks rows. Each facet counts the rows that match all but the facet itself. */
export function selectRows(placed: readonly Placed[], query: Query): Selection {
  const { filter = {}, asOf } = query;
  const words = searchWords(query.search);
  const asked = FACETS.filter((facet) => filter[facet] !== undefined);
  const counts = new Map(FACETS.map((facet) => [facet, new Map<string, number>()]));

  /** The facets that a row misses; undefined where it is not asked for at all. */
  function missedBy({ row, text }: Placed): readonly FacetName[] | undefined {
    if (row.exit !== undefined && row.exit !== filter.reason) return undefined;
    if (!words.every((word) => text.includes(word))) return undefined;
    return asked.filter((facet) => !facetValues(row, facet, asOf).includes(String(filter[facet])));
  }

  /** Counts a row in or out; says whether it matches. */
  function count(each: Placed, by: 1 | -1): boolean {
    const missed = missedBy(each);
    if (missed === undefined || missed.length > 1) return false;
    for (const facet of missed.length === 0 ? FACETS : missed) countValues(counts.get(facet), each.row, { facet, by });
    return missed.length === 0;
  }

  function countValues(
    own: Map<string, number> | undefined,
    row: WorkItem,
    { facet, by }: { readonly facet: FacetName; readonly by: 1 | -1 },
  ): void {
    for (const value of facetValues(row, facet, asOf)) {
      const left = (own?.get(value) ?? 0) + by;
      if (left === 0) own?.delete(value);
      else own?.set(value, left);
    }
  }

  const matching = placed.filter((each) => count(each, 1));
  return {
    matching,
    facets: () => Object.fromEntries([...counts].map(([facet, own]) => [facet, sortedCounts(own)])),
    changed(old, next) {
      const was = old !== undefined && count(old, -1);
      const is = count(next, 1);
      moveRow(matching, { ...(was && { old }), ...(is && { next }) });
    },
  };
}
