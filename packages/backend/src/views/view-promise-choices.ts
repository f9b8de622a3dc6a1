import { promiseChoices, situationAt } from '@cartera/core';
import type { Views } from '../ports/index.js';
import { referencesOn } from '../submit/index.js';
import { dayIn, requiredStreamIn, type RawQuery } from './query-fields.js';
import { loadKnown, policyFor, today, type ViewContext } from './view-context.js';

/** What can be promised, by the policy and the calendars in force on the day. */
export async function viewPromiseChoices(query: RawQuery, context: ViewContext): Promise<Views['promise-choices']['result']> {
  const stream = requiredStreamIn(query);
  const asOf = dayIn(query, 'asOf') ?? today(context);
  const journal = await loadKnown(stream, context);
  const policy = policyFor(context, { on: asOf, journal });
  const references = await referencesOn(asOf, context.options.references);
  return promiseChoices(situationAt(journal, { asOf, policy, references }));
}
