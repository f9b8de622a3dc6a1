import { TEXT_FILTERS, YES_NO_FILTERS } from './view-names.js';
import type { WorklistView } from './worklist-view.js';

/**
 * A view as a query string: only what is not as at first, always in the same order; '' for the list as it is at first.
 *
 * @example
 * writeView({ order: 'points', search: 'F-1042', filter: { snoozed: false }, open: '' }); // => 'q=F-1042&snoozed=no'
 */
export function writeView({ order, search, filter, open }: WorklistView): string {
  const said = new URLSearchParams();
  if (order !== 'points') said.set('order', order);
  if (search.trim() !== '') said.set('q', search.trim());
  for (const [name, facet] of TEXT_FILTERS) if (filter[facet]) said.set(name, filter[facet]);
  for (const [name, facet] of YES_NO_FILTERS) if (filter[facet] !== undefined) said.set(name, filter[facet] ? 'yes' : 'no');
  if (open !== '') said.set('open', open);
  return said.toString();
}
