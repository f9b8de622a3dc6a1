import type { WorklistFilter } from '@cartera/backend';

/** Filters that are to be others; undefined: none of that name. */
export type FilterChange = { readonly [Name in keyof WorklistFilter]?: WorklistFilter[Name] | undefined };

/**
 * A filter with some of it changed.
 *
 * @example
 * narrowed({ currency: 'USD', snoozed: true }, { currency: undefined }); // => { snoozed: true }
 */
export function narrowed(filter: WorklistFilter, change: FilterChange): WorklistFilter {
  return Object.fromEntries(Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined));
}
