import type { WorklistFilter } from '@cartera/backend';
import type { LoadFailure } from '../loading/index.js';

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

type TextFacet = 'reason' | 'bucket' | 'assignedTo' | 'currency';
type YesNoFacet = 'withPromise' | 'snoozed';

/** The names of filters in an address. */
const TEXTS: readonly (readonly [string, TextFacet])[] = [
  ['reason', 'reason'],
  ['bucket', 'bucket'],
  ['assigned', 'assignedTo'],
  ['currency', 'currency'],
];
const YES_OR_NO: readonly (readonly [string, YesNoFacet])[] = [
  ['promise', 'withPromise'],
  ['snoozed', 'snoozed'],
];
const OWN = ['order', 'q', 'open', ...TEXTS.map(([name]) => name), ...YES_OR_NO.map(([name]) => name)];

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
  for (const [name, facet] of TEXTS) {
    const value = said.get(name);
    if (value) filter[facet] = value;
  }
  for (const [name, facet] of YES_OR_NO) {
    const value = said.get(name);
    if (value && value !== 'yes' && value !== 'no') return wrong('not_yes_or_no');
    if (value) filter[facet] = value === 'yes';
  }
  return { order, search: (said.get('q') ?? '').trim(), filter, open };
}

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
  for (const [name, facet] of TEXTS) if (filter[facet]) said.set(name, filter[facet]);
  for (const [name, facet] of YES_OR_NO) if (filter[facet] !== undefined) said.set(name, filter[facet] ? 'yes' : 'no');
  if (open !== '') said.set('open', open);
  return said.toString();
}

/**
 * The query string of an address with a view put into it; what else stands there stays.
 *
 * @example
 * viewInto('?tab=desk&order=name', 'order=oldest'); // => '?tab=desk&order=oldest'
 */
export function viewInto(search: string, view: string): string {
  const said = new URLSearchParams(search);
  for (const name of OWN) said.delete(name);
  for (const [name, value] of new URLSearchParams(view)) said.set(name, value);
  const text = said.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * What of an address's query string is a view's.
 *
 * @example
 * viewFrom('?tab=desk&order=name'); // => 'order=name'
 */
export function viewFrom(search: string): string {
  return new URLSearchParams([...new URLSearchParams(search)].filter(([name]) => OWN.includes(name))).toString();
}

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

function isOrder(text: string): text is WorklistOrder {
  return (WORKLIST_ORDERS as readonly string[]).includes(text);
}

function wrong(issue: string): LoadFailure {
  return { code: 'query.invalid', path: 'view', facts: { issue }, retryable: false };
}
