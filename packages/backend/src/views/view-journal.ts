import { customerEntries, customerFacts, type Entry } from '@cartera/core';
import type { Caller, Views } from '../ports/index.js';
import { countIn, requiredStreamIn, type RawQuery } from './query-fields.js';
import { loadKnown, type ViewContext } from './view-context.js';

/** Entries a page, when nobody says, and at most. */
const PAGE = 100;
const PAGE_MAX = 1000;

/** Entries of a stream after a seq, oldest first. */
export async function viewJournal(query: RawQuery, context: ViewContext): Promise<Views['journal']['result']> {
  const stream = requiredStreamIn(query);
  const after = countIn(query, 'after', { min: 0, max: Number.MAX_SAFE_INTEGER, otherwise: 0 });
  const limit = countIn(query, 'limit', { min: 1, max: PAGE_MAX, otherwise: PAGE });
  const { entries } = await loadKnown(stream, context);
  const { caller } = context.options;
  const readable = caller.role === 'customer' ? customerEntries(entries) : entries;
  const rest = readable.filter(({ seq }) => seq > after);
  const page = rest.slice(0, limit);
  const next = rest.length > page.length ? page.at(-1)?.seq : undefined;
  return {
    entries: caller.role === 'customer' ? page.map((entry) => forCustomer(entry, caller)) : page,
    ...(next !== undefined && { next }),
  };
}

/** A customer sees what happened, not who of staff did it, by which policy it was judged, nor the name of another customer’s account. */
function forCustomer(entry: Entry, caller: Caller): Entry {
  const { basis: _basis, ...shown } = entry;
  return { ...shown, facts: customerFacts(entry), by: entry.by === caller.id ? entry.by : 'staff' };
}
