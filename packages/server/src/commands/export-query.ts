import type { Backend, ExportName, ExportRequest } from '@cartera/backend';
import { addMonths, fault, startOfMonth } from '@cartera/core';
import { dayOption, instantOption, type Typed } from '../terminal/index.js';

/** What can be typed for each export, beside where it goes: the customer first. */
const TAKES: Readonly<Record<ExportName, readonly string[]>> = {
  statement: ['CUSTOMER', 'from', 'to', 'known-at', 'since'],
  aging: ['as-of', 'known-at'],
  worklist: ['as-of', 'search', 'order'],
  account: ['CUSTOMER', 'as-of', 'known-at'],
  'promise-receipt': ['CUSTOMER', 'promise', 'as-of'],
  calendar: ['CUSTOMER', 'as-of'],
};
/** Every option of them. */
const OF_SOME = [...new Set(Object.values(TAKES).flat())].filter((name) => name !== 'CUSTOMER');
const ORDERS = ['points', 'oldest', 'amount', 'name'];
/** Months of a statement before the month of its last day, where nobody says its first. */
const MONTHS_BEFORE = 2;

/**
 * What is asked for one export, as it was typed. A statement's days default to what its element shows: through today, from the first day of the month two months before.
 *
 * @throws usage.argument_missing, usage.too_many, usage.unknown_option for what this export does not take, usage.not_a_day, usage.not_an_instant, usage.not_an_order.
 */
export async function exportQuery<E extends ExportName>(name: E, typed: Typed, backend: Backend): Promise<ExportRequest<E>['query']> {
  const takes = TAKES[name];
  const other = OF_SOME.find((option) => typed.text[option] !== undefined && !takes.includes(option));
  if (other !== undefined) throw fault('usage.unknown_option', {}, `--${other}`);
  const customer = typed.positionals[1];
  if (takes.includes('CUSTOMER') && customer === undefined) throw fault('usage.argument_missing', { argument: 'CUSTOMER' });
  if (!takes.includes('CUSTOMER') && customer !== undefined) throw fault('usage.too_many', { most: 1 });
  if (name === 'promise-receipt' && typed.text['promise'] === undefined) throw fault('usage.argument_missing', { argument: '--promise' });
  const stream = `account/${customer ?? ''}` as const;
  const asked = { ...(customer !== undefined && { stream }), ...commonIn(typed) };
  const query = name === 'statement' ? { ...asked, ...(await periodIn(typed, backend, stream)) } : asked;
  return query as ExportRequest<E>['query'];
}

function commonIn(typed: Typed): object {
  const { search, order, promise } = typed.text;
  const asOf = dayOption(typed, 'as-of');
  const [knownAt, since] = [instantOption(typed, 'known-at'), instantOption(typed, 'since')];
  if (order !== undefined && !ORDERS.includes(order)) throw fault('usage.not_an_order', { orders: ORDERS.join(', ') }, '--order');
  return {
    ...(asOf !== undefined && { asOf }),
    ...(knownAt !== undefined && { knownAt }),
    ...(since !== undefined && { since }),
    ...(search !== undefined && { search }),
    ...(order !== undefined && { order }),
    ...(promise !== undefined && { promiseId: promise }),
  };
}

async function periodIn(typed: Typed, backend: Backend, stream: `account/${string}`): Promise<object> {
  const to = dayOption(typed, 'to') ?? (await backend.view('position', { stream, open: true })).asOf;
  return { from: dayOption(typed, 'from') ?? addMonths(startOfMonth(to), -MONTHS_BEFORE), to };
}
