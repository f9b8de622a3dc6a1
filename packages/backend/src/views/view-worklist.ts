import { fault, type LocalDate } from '@cartera/core';
import type { Summaries, Views, WorklistFilter } from '../ports/index.js';
import { askStore, policyNames, stopIfAborted } from '../submit/index.js';
import { listedFor, type WorklistOrder } from '../worklist/index.js';
import { listOfDay } from './list-of-day.js';
import { countIn, dayIn, invalidQuery, type RawQuery } from './query-fields.js';
import { today, type ViewContext } from './view-context.js';

/** Rows a page, when nobody says, and at most. */
const PAGE = 50;
const PAGE_MAX = 1000;
const SEARCH_LENGTH_MAX = 200;
const ORDERS: readonly WorklistOrder[] = ['points', 'oldest', 'amount', 'name'];
const TEXTS: readonly (keyof WorklistFilter)[] = ['assignedTo', 'reason', 'bucket', 'currency'];
const YES_OR_NO: readonly (keyof WorklistFilter)[] = ['withPromise', 'snoozed'];

/**
 * A page of the worklist: from the rows the store keeps, where they hold for the day. A day that is asked and for which they do not hold (the past, a day to come, one the day's run has
 * not come by for) gets a list made for it; where no day is asked, the rows are given as they are, with the day they hold for.
 */
export async function viewWorklist(query: RawQuery, context: ViewContext): Promise<Views['worklist']['result']> {
  const { summaries } = context.store;
  if (!summaries) throw fault('view.not_available', {}, 'view');
  const [after, search] = [textIn(query, 'after', Number.MAX_SAFE_INTEGER), textIn(query, 'search', SEARCH_LENGTH_MAX)];
  const [order, filter] = [orderIn(query), filterIn(query)];
  const asked = dayIn(query, 'asOf');
  const asOf = asked ?? today(context);
  const page = {
    asOf,
    ...(after !== undefined && { after }),
    skip: countIn(query, 'skip', { min: 0, max: Number.MAX_SAFE_INTEGER, otherwise: 0 }),
    limit: countIn(query, 'limit', { min: 1, max: PAGE_MAX, otherwise: PAGE }),
    ...(search !== undefined && { search }),
    ...(filter && { filter }),
    ...(order && { order }),
  };
  const holdsFor = await askStore(() => listedFor(summaries, asOf));
  const made =
    holdsFor > asOf || (asked !== undefined && (holdsFor < asOf || (await isDue(summaries, asOf, context))))
      ? await listOfDay(page, context)
      : undefined;
  const result = made ?? (await askStore(() => summaries.page(page)));
  stopIfAborted(context.signal);
  return result;
}

/** Whether an account waits for the day's run: one without a row is not in the day that rows hold for. */
async function isDue(summaries: Summaries, through: LocalDate, { options }: ViewContext): Promise<boolean> {
  const policies = policyNames(options, { on: through, now: options.clock() });
  return (await askStore(() => summaries.due({ through, limit: 1, policies }))).length > 0;
}

function textIn(query: RawQuery, field: string, lengthMax: number): string | undefined {
  const value = query[field];
  if (value === undefined || (typeof value === 'string' && value.length <= lengthMax)) return value;
  throw invalidQuery(field, typeof value === 'string' ? 'too_long' : 'invalid_type');
}

function orderIn({ order }: RawQuery): WorklistOrder | undefined {
  const known = ORDERS.find((each) => each === order);
  if (order !== undefined && !known) throw invalidQuery('order', 'unknown_order');
  return known;
}

function filterIn({ filter }: RawQuery): WorklistFilter | undefined {
  if (filter === undefined) return undefined;
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) throw invalidQuery('filter', 'invalid_type');
  for (const [field, value] of Object.entries(filter)) {
    const expected = (TEXTS as readonly string[]).includes(field)
      ? 'string'
      : (YES_OR_NO as readonly string[]).includes(field)
        ? 'boolean'
        : undefined;
    if (expected === undefined) throw invalidQuery(`filter.${field}`, 'unknown_field');
    if (value !== undefined && typeof value !== expected) throw invalidQuery(`filter.${field}`, 'invalid_type');
  }
  return filter;
}
