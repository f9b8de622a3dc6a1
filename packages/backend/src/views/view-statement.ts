import { statementOf } from '@cartera/core';
import type { Views } from '../ports/index.js';
import { instantIn, invalidQuery, requiredDayIn, requiredStreamIn, schemeIn, type RawQuery } from './query-fields.js';
import { known, loadKnown, policyFor, type ViewContext } from './view-context.js';

/** The statement of an account over [from, to]; aged by the given scheme, else by the policy in force on `to`, as known then. */
export async function viewStatement(query: RawQuery, context: ViewContext): Promise<Views['statement']['result']> {
  const stream = requiredStreamIn(query);
  const [from, to] = [requiredDayIn(query, 'from'), requiredDayIn(query, 'to')];
  if (from > to) throw invalidQuery('from', 'after_to');
  const [knownAt, since] = [instantIn(query, 'knownAt'), instantIn(query, 'since')];
  const given = schemeIn(query);
  const journal = await loadKnown(stream, context);
  const scheme = given ?? policyFor(context, { on: to, knownAt, journal }).aging;
  return statementOf(journal, { from, to, ...known(knownAt), ...(since !== undefined && { since }), scheme });
}
