import { customerEntries, positionAt, promisesAt, type Journal, type Position } from '@cartera/core';
import type { Views } from '../ports/index.js';
import { dayIn, instantIn, invalidQuery, requiredStreamIn, type RawQuery } from './query-fields.js';
import { zoneOf } from '../submit/index.js';
import { known, loadKnown, today, type ViewContext } from './view-context.js';

/** The position of an account; `open` leaves settled instalments out. */
export async function viewPosition(query: RawQuery, context: ViewContext): Promise<Views['position']['result']> {
  const { open } = query;
  if (open !== undefined && open !== true) throw invalidQuery('open', 'not_true');
  const { journal, at } = await accountAt(query, context);
  const position = context.options.caller.role === 'customer' ? customerPosition(journal, at) : positionAt(journal, at);
  if (!open) return position;
  return { ...position, instalments: position.instalments.filter(({ open: left }) => left.total !== 0) };
}

/** A customer's position is made of what it may read: holds of staff's (legal, manual …) are none of it, nor the days on which they change. */
function customerPosition(journal: Journal, at: Parameters<typeof positionAt>[1]): Position {
  const readable = { ...journal, entries: customerEntries(journal.entries) };
  return { ...positionAt(readable, at), version: journal.entries.at(-1)?.seq ?? 0 };
}

/** Every promise of an account, with its verdict. */
export async function viewPromises(query: RawQuery, context: ViewContext): Promise<Views['promises']['result']> {
  const { journal, at } = await accountAt(query, context);
  return promisesAt(journal, { ...at, zone: zoneOf(context.options) });
}

async function accountAt(query: RawQuery, context: ViewContext) {
  const stream = requiredStreamIn(query);
  const asOf = dayIn(query, 'asOf') ?? today(context);
  const knownAt = instantIn(query, 'knownAt');
  return { journal: await loadKnown(stream, context), at: { asOf, ...known(knownAt) } };
}
