import type { PageQuery } from './fetch-page.js';
import type { WorklistRequest } from './worklist-request.js';

/** What is asked of the list: which rows, in which order. */
export function queryOf({ view: { order, search, filter }, asOf }: WorklistRequest): PageQuery {
  return {
    order,
    ...(search !== '' && { search }),
    ...(Object.keys(filter).length > 0 && { filter }),
    ...(asOf !== undefined && { asOf }),
  };
}
