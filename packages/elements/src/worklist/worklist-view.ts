import type { WorklistFilter } from '@cartera/backend';
import type { LoadFailure } from '../loading/index.js';
import { TEXT_FILTERS, YES_NO_FILTERS } from './view-names.js';

/** The order of a list. */
export type WorklistOrder = 'points' | 'oldest' | 'amount' | 'name';

/** What of a list is shown: a saved view. */
export interface WorklistView {
  readonly order: WorklistOrder;
  /** '' for none. */
  readonly search: string;
  readonly filter: WorklistFilter;
  /** The stream of the account that is open; '' for none. */
  readonly open: string;
}

/** Every order, the first where none is said. */
export const WORKLIST_ORDERS: readonly WorklistOrder[] = ['points', 'oldest', 'amount', 'name'];

/** The list as it is at first. */
export const NO_VIEW: WorklistView = { order: 'points', search: '', filter: {}, open: '' };

/**
 * Reads a saved view from a query string, or says what is wrong with it. Names that are not of a view are somebody else's and left alone.
 *
 * @example
 * readView('order=oldest&reason=worklist.no_contact'); // => { order: 'oldest', search: '', filter: { reason: 'worklist.no_contact' }, open: '' }
 */
export function readView(text: string): WorklistView | LoadFailure {
  const said = new URLSearchParams(text);
  const order = said.get('order') || 'points';
  if (!isOrder(order)) return wrong('unknown_order');
  const open = said.get('open') ?? '';
  if (open !== '' && !/^account\/./s.test(open)) return wrong('not_an_account');
  const filter: { -readonly [Name in keyof WorklistFilter]: WorklistFilter[Name] } = {};
  for (const [name, facet] of TEXT_FILTERS) {
    const value = said.get(name);
    if (value) filter[facet] = value;
  }
  for (const [name, facet] of YES_NO_FILTERS) {
    const value = said.get(name);
    if (value && value !== 'yes' && value !== 'no') return wrong('not_yes_or_no');
    if (value) filter[facet] = value === 'yes';
  }
  return { order, search: (said.get('q') ?? '').trim(), filter, open };
}

function isOrder(text: string): text is WorklistOrder {
  return (WORKLIST_ORDERS as readonly string[]).includes(text);
}

function wrong(issue: string): LoadFailure {
  return { code: 'query.invalid', path: 'view', facts: { issue }, retryable: false };
}
